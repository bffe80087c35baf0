import { escapeHtml } from "./escapeHtml.ts";

/** What is seen of a film that lies elsewhere before it is loaded. */
export interface FilmPoster {
  title: string;
  /** "YouTube" */
  platform: string;
  /** The address of the player. */
  embed: string;
  /** Our own picture; without one there is a plain field. */
  picture: { src: string; srcset: string | undefined } | undefined;
  /** The text of its style sheet, whose hash the page's policy names. */
  style: string;
}

/**
 * The document that stands in a frame until a visitor loads the film: our own picture and a link to
 * the player. The link opens in the frame itself, so that nothing is asked of the other site before
 * the click, and no script is needed for it (docs/decisions).
 */
export function filmDocument({ title, platform, embed, picture, style }: FilmPoster): string {
  const image =
    picture === undefined
      ? ""
      : `<img src="${escapeHtml(picture.src)}"${picture.srcset === undefined ? "" : ` srcset="${escapeHtml(picture.srcset)}" sizes="(width < 48rem) 90vw, 40rem"`} alt="" loading="lazy">`;
  return [
    `<!doctype html><html lang="de"><title>${escapeHtml(title)}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${style}</style>`,
    `<div>${image}<p><a href="${escapeHtml(embed)}">Film von ${escapeHtml(platform)} laden</a>`,
    `<small>Erst dann erfährt ${escapeHtml(platform)} von Ihrem Besuch, zum Beispiel Ihre IP-Adresse.</small></p></div></html>`,
  ].join("");
}
