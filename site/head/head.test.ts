import { describe, expect, it } from "vitest";
import { canonicalUrl } from "./canonicalUrl.ts";
import { feedLinks } from "./feedLinks.ts";
import { lastModified } from "./lastModified.ts";
import { openGraph } from "./openGraph.ts";
import { pageHead, type HeadOptions } from "./pageHead.ts";
import { pageTitle } from "./pageTitle.ts";
import { articlePage, headContext } from "./testing/pages.ts";

const site = "Ausbildung am Puls der Zeit";
const origin = new URL("https://hub.example/anderswo/?x=1");
const image = { url: "https://hub.example/social/x.png", alt: "Karte", width: 1200, height: 630 };

describe("pageTitle", () => {
  it.each([
    ["Termine", "Termine | Ausbildung am Puls der Zeit"],
    [site, site],
  ])("%s", (title, expected) => {
    expect(pageTitle({ title, site })).toBe(expected);
  });
});

describe("canonicalUrl", () => {
  it.each([
    ["/", "https://hub.example/"],
    ["/beitraege/x/", "https://hub.example/beitraege/x/"],
    ["/beitraege/x/?utm=1#teil", "https://hub.example/beitraege/x/"],
  ])("%s", (path, expected) => {
    expect(canonicalUrl({ path, origin })).toBe(expected);
  });
});

describe("openGraph", () => {
  const page = { title: "Termine", description: "", url: "https://hub.example/termine/", site };

  it("leaves out what is empty, and tells size and description of the picture", () => {
    expect(openGraph({ ...page, type: "website", image })).toEqual([
      { property: "og:type", content: "website" },
      { property: "og:title", content: "Termine" },
      { property: "og:url", content: "https://hub.example/termine/" },
      { property: "og:site_name", content: site },
      { property: "og:locale", content: "de_DE" },
      { property: "og:image", content: "https://hub.example/social/x.png" },
      { property: "og:image:width", content: "1200" },
      { property: "og:image:height", content: "630" },
      { property: "og:image:alt", content: "Karte" },
      { name: "twitter:card", content: "summary_large_image" },
    ]);
  });

  it("dates an article", () => {
    const published = "2026-11-20T08:00:00.000Z";
    const tags = openGraph({ ...page, type: "article", image, published });
    expect(tags).toContainEqual({ property: "article:published_time", content: published });
    expect(tags).not.toContainEqual(expect.objectContaining({ property: "article:modified_time" }));
  });
});

describe("feedLinks", () => {
  it.each([
    ["rss", "application/rss+xml"],
    ["json", "application/feed+json"],
    ["calendar", "text/calendar"],
    ["markdown", "text/markdown"],
  ] as const)("%s is %s", (format, type) => {
    expect(feedLinks([{ title: "Neues", href: "/neues", format }])).toEqual([
      { title: "Neues", href: "/neues", type },
    ]);
  });
});

describe("lastModified", () => {
  const item = (modified: string) => ({ title: "x", href: "/x/", modified });

  it.each([
    ["nothing listed", [], undefined],
    [
      "the newest listed",
      ["2026-01-02T00:00:00Z", "2026-03-01T00:00:00.5Z"],
      "2026-03-01T00:00:00.5Z",
    ],
  ])("%s", (_, moments, expected) => {
    expect(lastModified({ kind: "list", items: moments.map(item) })).toBe(expected);
  });

  it("is the document's own for a page about one", () => {
    const page = articlePage({ modified: "2026-05-05T05:05:05Z" });
    expect(lastModified({ kind: "article", page })).toBe("2026-05-05T05:05:05Z");
  });
});

describe("pageHead", () => {
  const options: HeadOptions = {
    ...headContext,
    path: "/beitraege/x/",
    subject: { kind: "article", page: articlePage({}) },
    crumbs: [{ href: "/beitraege/", label: "Beiträge", external: false }],
    feeds: [],
    image,
  };

  it("has title, canonical address and structured data", () => {
    const head = pageHead(options);
    expect([head.title, head.canonical]).toEqual([
      "Ein Titel | Ausbildung am Puls der Zeit",
      "https://hub.example/beitraege/x/",
    ]);
    expect(head.structuredData).toContain('"@type":"Article"');
  });

  it("keeps a page out of search engines without naming it to them", () => {
    const head = pageHead({ ...options, meta: { ...options.meta, noIndex: true } });
    expect([head.canonical, head.structuredData]).toEqual([undefined, undefined]);
  });
});
