/** A film at another site: what that site is called, and where its player is, if we know it. */
export interface FilmElsewhere {
  platform: string;
  player: { embed: string; play: string } | undefined;
}

const YOUTUBE = /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com)$/;
const YOUTUBE_SHORT = /^youtu\.be$/;
const VIMEO = /(?:^|\.)vimeo\.com$/;
const YOUTUBE_ID = /^[\w-]{11}$/;

/**
 * What an address of a film leads to. `embed` names the player without tracking cookies; `play` is
 * the same in German and starting by itself, for it is loaded by a click.
 */
export function filmElsewhere(url: URL): FilmElsewhere {
  const host = url.hostname;
  if (YOUTUBE.test(host) || YOUTUBE_SHORT.test(host)) {
    return { platform: "YouTube", player: youTubePlayer(url) };
  }
  if (VIMEO.test(host)) return { platform: "Vimeo", player: vimeoPlayer(url) };
  return { platform: host.replace(/^www\./, ""), player: undefined };
}

function youTubePlayer(url: URL): FilmElsewhere["player"] {
  const [first = "", second = ""] = segmentsOf(url);
  const id = YOUTUBE_SHORT.test(url.hostname)
    ? first
    : first === "watch"
      ? (url.searchParams.get("v") ?? "")
      : ["embed", "shorts", "live", "v"].includes(first)
        ? second
        : "";
  if (!YOUTUBE_ID.test(id)) return undefined;
  const player = new URL(`https://www.youtube-nocookie.com/embed/${id}`);
  const start = secondsOf(url.searchParams.get("t") ?? url.searchParams.get("start"));
  if (start !== undefined) player.searchParams.set("start", String(start));
  return addresses(player, { autoplay: "1", rel: "0", hl: "de", cc_lang_pref: "de" });
}

/** Vimeo's films that are not listed have a key behind their number, which the player needs too. */
function vimeoPlayer(url: URL): FilmElsewhere["player"] {
  const segments = segmentsOf(url);
  const position = segments.findIndex((segment) => /^\d+$/.test(segment));
  const id = segments[position];
  if (id === undefined) return undefined;
  const player = new URL(`https://player.vimeo.com/video/${id}`);
  const key = url.searchParams.get("h") ?? segments[position + 1];
  if (key !== undefined && /^[0-9a-f]+$/.test(key)) player.searchParams.set("h", key);
  const start = secondsOf(/^#t=(.+)$/.exec(url.hash)?.[1] ?? null);
  if (start !== undefined) player.hash = `t=${String(start)}s`;
  return addresses(player, { autoplay: "1", dnt: "1" });
}

function addresses(player: URL, wishes: Record<string, string>): FilmElsewhere["player"] {
  const play = new URL(player);
  for (const [name, value] of Object.entries(wishes)) play.searchParams.set(name, value);
  return { embed: player.href, play: play.href };
}

/** "90", "90s" or "1h2m3s" in seconds. */
function secondsOf(time: string | null): number | undefined {
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? "") ?? [];
  const total = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return total > 0 ? total : undefined;
}

function segmentsOf({ pathname }: URL): string[] {
  return pathname.split("/").filter((segment) => segment !== "");
}
