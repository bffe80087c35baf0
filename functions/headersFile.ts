import { securityHeaders, type HeaderSettings } from "./securityHeaders.ts";

/** Fingerprinted names: another content has another address. */
const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * The text of `_headers`, which the asset layer puts on what it serves without the Worker. Rules
 * that match the same path add up, hence the `!` lines, which take a former rule's header away.
 * Everything else keeps the asset layer's own `max-age=0, must-revalidate` with an ETag.
 */
export function headersFile(settings: HeaderSettings): string {
  const site = securityHeaders("site", settings);
  const studio = securityHeaders("studio", settings);
  const differing = Object.entries(studio).filter(([name, value]) => site[name] !== value);
  return [
    rule("/*", Object.entries(site)),
    rule("/_astro/*", [["Cache-Control", IMMUTABLE]], ["Cache-Control"]),
    rule(
      "/studio/*",
      differing,
      differing.map(([name]) => name),
    ),
    ...["js", "css"].map((kind) =>
      rule(`/studio/static/*.${kind}`, [["Cache-Control", IMMUTABLE]], ["Cache-Control"]),
    ),
    // Podcast players and feed readers in the browser.
    ...["/feed.xml", "/podcast/feed.xml", "/termine.ics"].map((path) =>
      rule(
        path,
        [
          ["Access-Control-Allow-Origin", "*"],
          ["Cross-Origin-Resource-Policy", "cross-origin"],
        ],
        ["Cross-Origin-Resource-Policy"],
      ),
    ),
  ].join("\n");
}

function rule(
  path: string,
  headers: readonly (readonly [name: string, value: string])[],
  removed: readonly string[] = [],
): string {
  return [
    path,
    ...removed.map((name) => `  ! ${name}`),
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    "",
  ].join("\n");
}
