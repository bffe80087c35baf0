import { escapeHTML, toHTML, type PortableTextMarkComponent } from "@portabletext/to-html";
import type { PlainPicture } from "../content/media/jpegPicture.ts";
import type { PictureView } from "../content/view/PictureView.ts";
import type { LinkMark, RichNode, RichTextView } from "../content/view/RichTextView.ts";

/** What turning rich text into HTML takes from its surroundings. */
export interface HtmlContext {
  origin: URL;
  /** How pictures are shown. Podcast apps show neither pictures nor tables: leave it out for them. */
  picture?: (picture: PictureView) => PlainPicture;
}

/**
 * Rich text as plain HTML for feeds: no classes, no scripts, every address absolute below `origin`.
 * Recordings and films become links. Without a way to show pictures they are left out, and tables
 * become lists.
 */
export function richTextHtml(text: RichTextView, context: HtmlContext): string {
  const link: PortableTextMarkComponent<LinkMark> = ({ children, value }) =>
    value === undefined
      ? children
      : `<a href="${absolute(value.href, context.origin)}">${children}</a>`;
  return toHTML([...text], {
    components: {
      marks: { link },
      unknownType: ({ value }) => {
        const node = text.find(({ _key }) => _key === value["_key"]);
        return node === undefined ? "" : nodeHtml(node, context);
      },
    },
    onMissingComponent: false,
  });
}

/** A picture with its caption; nothing where pictures are left out. */
export function pictureHtml(picture: PictureView, context: HtmlContext): string {
  if (context.picture === undefined) return "";
  const { url, width, height } = context.picture(picture);
  const caption = [picture.caption, picture.credit].filter((part) => part !== undefined).join(" ");
  return (
    `<figure><img src="${escapeHTML(url)}" alt="${escapeHTML(picture.alt)}" width="${width}" height="${height}">` +
    (caption === "" ? "" : `<figcaption>${escapeHTML(caption)}</figcaption>`) +
    "</figure>"
  );
}

/** A paragraph that is one link. */
export function linkHtml(link: { href: string; label: string }, origin: URL): string {
  return paragraph(`<a href="${absolute(link.href, origin)}">${escapeHTML(link.label)}</a>`);
}

function nodeHtml(node: RichNode, context: HtmlContext): string {
  const inner = (nested: RichTextView): string => richTextHtml(nested, context);
  switch (node._type) {
    case "callout":
      return paragraph(`<strong>${escapeHTML(node.title)}</strong>`) + inner(node.text);
    case "pullQuote": {
      const by = node.attribution === undefined ? "" : ` (${node.attribution})`;
      return `<blockquote>${paragraph(escapeHTML(node.text + by))}</blockquote>`;
    }
    case "dataTable":
      return context.picture === undefined ? tableAsList(node) : table(node);
    case "factsBox":
      return (
        paragraph(`<strong>${escapeHTML(node.title)}</strong>`) +
        list(node.facts.map(({ label, value }) => [`${label}: ${value}`]))
      );
    case "questionAnswer":
      return (
        paragraph(`<strong>${escapeHTML(node.question)}</strong>`) +
        (node.speaker === undefined
          ? ""
          : paragraph(`<em>${escapeHTML(node.speaker.name)}:</em>`)) +
        inner(node.answer)
      );
    case "audioClip":
      return linkHtml({ href: node.audio.src, label: node.audio.title }, context.origin);
    case "videoClip": {
      const { source, title, poster } = node.video;
      const href = source.kind === "file" ? source.src : source.href;
      const still = poster === undefined ? "" : pictureHtml(poster, context);
      return still + linkHtml({ href, label: `Video: ${title}` }, context.origin);
    }
    case "picture":
      return pictureHtml(node.picture, context);
    case "block":
      return "";
  }
}

type TableNode = Extract<RichNode, { _type: "dataTable" }>;

function table({ caption, head, rows }: TableNode): string {
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHTML(cell)}</${tag}>`).join("")}</tr>`;
  return (
    "<table>" +
    (caption === undefined ? "" : `<caption>${escapeHTML(caption)}</caption>`) +
    (head === undefined ? "" : `<thead>${row(head, "th")}</thead>`) +
    `<tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`
  );
}

function tableAsList({ head, rows }: TableNode): string {
  return list(
    rows.map((row) => row.map((cell, column) => [head?.[column], cell].filter(Boolean).join(": "))),
  );
}

function list(rows: readonly (readonly string[])[]): string {
  return `<ul>${rows.map((cells) => `<li>${escapeHTML(cells.join(", "))}</li>`).join("")}</ul>`;
}

function absolute(href: string, origin: URL): string {
  return escapeHTML(new URL(href, origin).href);
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}
