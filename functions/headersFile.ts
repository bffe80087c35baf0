import { securityHeaders, type Area, type HeaderSettings } from "./securityHeaders.ts";

/** Fingerprinted names: another content has another address. */
const IMMUTABLE = "public, max-age=31536000, immutable";

const RSS = "application/rss+xml; charset=utf-8";
const JSON_FEED = "application/feed+json; charset=utf-8";

/**
 * What podcast apps and feed readers in the browser may take from other sites, with its type where
 * the asset layer would not tell it from the name.
 */
const SHARED: Readonly<Record<string, string | undefined>> = {
  ...feedsIn("/", "/beitraege/", "/tutorials/", "/termine/", "/medienecho/", "/themen/:slug/"),
  "/podcast/feed.json": JSON_FEED,
  "/podcast/feed.xml": RSS,
  "/podcast/:slug/transkript.vtt": "text/vtt; charset=utf-8",
  "/podcast/:slug/transkript.json": "application/json; charset=utf-8",
  "/podcast/:slug/transkript/": undefined,
  "/podcast/:slug/kapitel.json": "application/json+chapters",
  "/feed-icon-*": undefined,
  "/*.ics": "text/calendar; charset=utf-8",
};

/** Both feeds of each page. */
function feedsIn(...pages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap((page) => [
      [`${page}feed.xml`, RSS],
      [`${page}feed.json`, JSON_FEED],
    ]),
  );
}

/**
 * What only documents heed. A font without them fits into the first flight of its connection, which
 * saves a round trip before the first page is there.
 */
const FOR_DOCUMENTS: readonly string[] = [
  "Content-Security-Policy",
  "Cross-Origin-Opener-Policy",
  "Permissions-Policy",
  "Referrer-Policy",
];

/**
 * The text of `_headers`, which the asset layer puts on what it serves without the Worker. Rules
 * that match the same path add up, hence the `!` lines, which take a former rule's header away.
 * Everything else keeps the asset layer's own `max-age=0, must-revalidate` with an ETag.
 */
export function headersFile(settings: HeaderSettings): string {
  const site = securityHeaders("site", settings);
  /** What an area of the site has besides or in place of the site's own headers. */
  const areaRule = (path: string, area: Area) => {
    const differing = Object.entries(securityHeaders(area, settings)).filter(
      ([name, value]) => site[name] !== value,
    );
    return rule(
      path,
      differing,
      differing.map(([name]) => name),
    );
  };
  return [
    rule("/*", Object.entries(site)),
    ...["/_astro/*", "/social/*", "/suche/daten/*", "/storygenerator/daten/*"].map((path) =>
      rule(path, [["Cache-Control", IMMUTABLE]], ["Cache-Control"]),
    ),
    rule("/_astro/*.woff2", [], FOR_DOCUMENTS),
    areaRule("/studio/*", "studio"),
    areaRule("/einbetten/*", "embed"),
    ...["js", "css"].map((kind) =>
      rule(`/studio/static/*.${kind}`, [["Cache-Control", IMMUTABLE]], ["Cache-Control"]),
    ),
    ...["/beitraege/*.md", "/tutorials/*.md"].map((path) =>
      rule(
        path,
        [
          ["Content-Type", "text/markdown; charset=utf-8"],
          // Search engines are to find the page itself.
          ["X-Robots-Tag", "noindex"],
        ],
        ["Content-Type"],
      ),
    ),
    ...Object.entries(SHARED).map(([path, type]) =>
      rule(
        path,
        [
          ...(type === undefined ? [] : [["Content-Type", type] as const]),
          ["Access-Control-Allow-Origin", "*"],
          ["Cross-Origin-Resource-Policy", "cross-origin"],
        ],
        [...(type === undefined ? [] : ["Content-Type"]), "Cross-Origin-Resource-Policy"],
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
