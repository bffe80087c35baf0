import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseXml, type ParsedElement } from "../../../site/feeds/testing/parseXml.ts";
import { builtBytes, builtPages, builtText, builtTexts, textOf } from "./builtSite.ts";

const [pages, texts] = await Promise.all([builtPages(), builtTexts()]);
const paths = new Set(pages.map(({ path }) => path));
const files = new Set(texts);
const rssPaths = texts.filter(
  (path) => path.endsWith("/feed.xml") && !path.startsWith("/podcast/"),
);
const jsonPaths = texts.filter((path) => path.endsWith("/feed.json"));
const twins = texts.filter((path) => path.endsWith(".md"));

const ATOM = "{http://www.w3.org/2005/Atom}";
const CONTENT = "{http://purl.org/rss/1.0/modules/content/}";
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime({ offset: true });
/** JSON Feed 1.1 as far as the hub writes it; https://www.jsonfeed.org/version/1.1/. */
const jsonFeedSchema = z.object({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  icon: address,
  favicon: address,
  language: z.literal("de"),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: address,
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: moment,
      date_modified: moment.optional(),
      image: address.optional(),
      tags: z.array(z.string().min(1)),
      authors: z.array(z.object({ name: z.string().min(1), url: address.optional() })).optional(),
      attachments: z
        .array(z.object({ url: address, mime_type: z.string().min(1), size_in_bytes: z.int() }))
        .optional(),
    }),
  ),
});

function children(element: ParsedElement, name: string): ParsedElement[] {
  return element.children.filter((child) => child.name === name);
}

function text(element: ParsedElement, name: string): string {
  const [first, ...more] = children(element, name);
  if (first === undefined || more.length > 0) throw new Error(`not one <${name}>`);
  return first.text.trim();
}

async function channel(path: string) {
  const found = parseXml(await builtText(path)).children[0];
  if (found === undefined) throw new Error(`${path} has no channel`);
  return found;
}

/** The width and height in pixels of a PNG of the build, as its header tells. */
async function pngSize(path: string): Promise<{ width: number; height: number }> {
  const bytes = await builtBytes(path);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Whether an address leads to a page of the build, or away from the hub. */
function leadsSomewhere(href: string, origin: string): boolean {
  const url = new URL(href);
  return url.origin !== origin || paths.has(url.pathname) || files.has(url.pathname);
}

describe("RSS feeds", () => {
  it("are there for everything, each kind and each topic", () => {
    const topics = [...paths].filter((path) => /^\/themen\/[^/]+\/$/.test(path));
    const sections = ["/", "/beitraege/", "/medienecho/", "/termine/", "/tutorials/"];
    expect(topics.length).toBeGreaterThan(0);
    expect(rssPaths).toEqual([...sections, ...topics].map((page) => `${page}feed.xml`).sort());
  });

  it.each(rssPaths)("%s names itself and is in German", async (path) => {
    const feed = await channel(path);
    const [self] = children(feed, `${ATOM}link`);
    const origin = new URL(text(feed, "link")).origin;
    expect(self?.attributes).toMatchObject({ rel: "self", href: `${origin}${path}` });
    expect(text(feed, "language")).toBe("de");
    expect(paths.has(new URL(text(feed, "link")).pathname)).toBe(true);
  });

  it.each(rssPaths)("%s has a picture of the size that RSS takes", async (path) => {
    const feed = await channel(path);
    const [image] = children(feed, "image");
    if (image === undefined) throw new Error("no <image>");
    expect([text(image, "title"), text(image, "link")]).toEqual([
      text(feed, "title"),
      text(feed, "link"),
    ]);
    const url = new URL(text(image, "url"));
    const { width, height } = await pngSize(url.pathname);
    expect(url.origin).toBe(new URL(text(feed, "link")).origin);
    expect([text(image, "width"), text(image, "height")]).toEqual([`${width}`, `${height}`]);
    expect(width).toBeLessThanOrEqual(144);
    expect(height).toBeLessThanOrEqual(400);
  });

  it.each(rssPaths)("%s holds whole pieces with lasting addresses, newest first", async (path) => {
    const feed = await channel(path);
    const items = children(feed, "item");
    const origin = new URL(text(feed, "link")).origin;
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(50);
    const links = items.map((item) => text(item, "link"));
    expect(items.map((item) => text(item, "guid"))).toEqual(links);
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((link) => !leadsSomewhere(link, origin))).toEqual([]);
    const dates = items.map((item) => text(item, "pubDate"));
    expect(dates.filter((date) => !RFC_822.test(date))).toEqual([]);
    const times = dates.map((date) => Date.parse(date));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const bodies = items.map((item) => text(item, `${CONTENT}encoded`));
    expect(bodies.filter((body) => !body.includes("<p>"))).toEqual([]);
    expect(
      bodies.flatMap((body) => body.match(/(?:href|src)="(?!https?:|mailto:|tel:)[^"]*"/g)),
    ).toEqual(bodies.map(() => null));
  });
});

describe("JSON feeds", () => {
  it("are there beside every RSS feed", () => {
    const beside = jsonPaths.map((path) => path.replace(/json$/, "xml"));
    expect(beside).toEqual([...rssPaths, "/podcast/feed.xml"].sort());
  });

  it.each(jsonPaths)("%s keeps to the format and tells what RSS tells", async (path) => {
    const feed = jsonFeedSchema.parse(JSON.parse(await builtText(path)));
    const { origin, pathname } = new URL(feed.feed_url);
    expect(pathname).toBe(path);
    expect(feed.items.filter(({ url }) => !leadsSomewhere(url, origin))).toEqual([]);
    expect([feed.icon, feed.favicon].map((href) => new URL(href).origin)).toEqual([origin, origin]);
    expect(await pngSize(new URL(feed.icon).pathname)).toEqual({ width: 512, height: 512 });
    const { width, height } = await pngSize(new URL(feed.favicon).pathname);
    expect([width >= 64, height]).toEqual([true, width]);
    if (path.startsWith("/podcast/")) {
      expect(feed.items.flatMap(({ attachments }) => attachments ?? []).length).toBe(
        feed.items.length,
      );
      return;
    }
    const rss = children(await channel(path.replace(/json$/, "xml")), "item");
    expect(feed.items.map(({ url }) => url)).toEqual(rss.map((item) => text(item, "link")));
  });
});

describe("Markdown twins", () => {
  const originals = pages.filter(({ path }) => /^\/(?:beitraege|tutorials)\/[^/]+\/$/.test(path));

  it("are there for every article and tutorial", () => {
    expect(originals.length).toBeGreaterThan(0);
    expect(twins).toEqual(originals.map(({ path }) => path.replace(/\/$/, ".md")).sort());
  });

  it("hold every heading of the text, and say where the page is", async () => {
    const missing = await Promise.all(
      originals.map(async ({ path, tree }) => {
        const twin = await builtText(path.replace(/\/$/, ".md"));
        const plain = twin.replaceAll("\\", "").replaceAll(/\s+/gu, " ");
        const headings = [
          ...tree.querySelectorAll("h1"),
          ...[2, 3, 4, 5].flatMap((level) => tree.querySelectorAll(`.prose h${level}`)),
          ...tree.querySelectorAll(".step h3"),
        ].map(textOf);
        const canonical = tree.querySelector('link[rel="canonical"]')?.getAttributeValue("href");
        return [...headings, `canonical: "${canonical ?? "?"}"`]
          .filter((words) => !plain.includes(words))
          .map((words) => `${path}: ${words}`);
      }),
    );
    expect(missing.flat()).toEqual([]);
  });

  it("are named by their pages", () => {
    const silent = originals.filter(
      ({ path, tree }) =>
        !tree
          .querySelectorAll('link[type="text/markdown"]')
          .some((link) => link.getAttributeValue("href")?.endsWith(path.replace(/\/$/, ".md"))),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe("llms.txt", () => {
  it("has the form of llmstxt.org and links to what exists", async () => {
    const llms = await builtText("/llms.txt");
    expect(llms).toMatch(/^# .+\n\n> .+\n/);
    const links = [...llms.matchAll(/^- \[[^\n]+?\]\(([^)\s]+)\)/gm)].map(([, href]) => href ?? "");
    const origin = new URL(links[0] ?? "").origin;
    expect(links.filter((href) => !leadsSomewhere(href, origin))).toEqual([]);
    expect(twins.filter((path) => !links.includes(`${origin}${path}`))).toEqual([]);
  });
});
