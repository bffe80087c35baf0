import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { parseXml, type ParsedElement } from "../../../site/feeds/testing/parseXml.ts";

/** The feed as podcast apps find it: over HTTP, with all that it points to. */
const { hubUrl } = inject("hub");
const ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}";
const PODCAST = "{https://podcastindex.org/namespace/1.0}";

const chaptersFile = z.object({
  version: z.string(),
  chapters: z.array(z.object({ startTime: z.number(), title: z.string().min(1) })),
});

let channel: ParsedElement;
let items: ParsedElement[];

const children = (parent: ParsedElement, name: string) =>
  parent.children.filter((child) => child.name === name);

/** An attribute of every element of a name in all items. */
const inItems = (name: string, attribute: string): string[] =>
  items.flatMap((item) =>
    children(item, name).flatMap(({ attributes }) => attributes[attribute] ?? []),
  );

/** Status, type and length that an address answers to HEAD, as apps and directories ask. */
async function head(url: string) {
  const { status, headers } = await fetch(url, { method: "HEAD", redirect: "manual" });
  return { status, type: headers.get("Content-Type"), length: headers.get("Content-Length") };
}

beforeAll(async () => {
  const response = await fetch(`${hubUrl}/podcast/feed.xml`);
  expect(response.headers.get("Content-Type")).toBe("application/rss+xml; charset=utf-8");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const [first] = parseXml(await response.text()).children;
  if (first === undefined) throw new Error("the feed has no channel");
  channel = first;
  items = children(channel, "item");
});

test("has all episodes of the demo content, newest first", () => {
  const dates = items.map((item) => Date.parse(children(item, "pubDate")[0]?.text ?? ""));
  expect(dates.length).toBe(8);
  expect(dates.toSorted((a, b) => b - a)).toEqual(dates);
});

test("every address is absolute, and only the licence lies elsewhere", () => {
  const addresses = (element: ParsedElement): string[] => [
    ...["href", "url", "img"].flatMap((name) => element.attributes[name] ?? []),
    ...(/^(?:link|url)$/.test(element.name) ? [element.text] : []),
    ...element.children.flatMap(addresses),
  ];
  const all = addresses(channel);
  expect(all.length).toBeGreaterThan(60);
  const foreign = all.filter((address) => !address.startsWith(`${hubUrl}/`));
  expect(foreign).toEqual(["https://creativecommons.org/licenses/by-sa/4.0/deed.de"]);
});

test("an enclosure tells the bytes that its file really has", async () => {
  const enclosures = items.flatMap((item) => children(item, "enclosure"));
  expect(enclosures.length).toBe(items.length);
  for (const { attributes } of enclosures) {
    const { url = "", length, type } = attributes;
    expect([url, await head(url)]).toEqual([url, { status: 200, type, length }]);
    const { byteLength } = await (await fetch(url)).arrayBuffer();
    expect([url, String(byteLength)]).toEqual([url, length]);
    const part = await fetch(url, { headers: { Range: "bytes=0-9" } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  }
});

test.each([
  ["text/html", "text/html; charset=utf-8", /<cite>[^<]+:<\/cite>\s*<time/],
  ["text/vtt", "text/vtt; charset=utf-8", /^WEBVTT\n/],
  ["application/json", "application/json; charset=utf-8", /^\{"version":"1\.0\.0","segments":\[/],
])(
  "transcripts as %s are there, with their type and for other sites",
  async (named, sent, form) => {
    const urls = items.flatMap((item) =>
      children(item, `${PODCAST}transcript`)
        .filter(({ attributes }) => attributes["type"] === named)
        .flatMap(({ attributes }) => attributes["url"] ?? []),
    );
    expect(urls.length).toBe(items.length);
    for (const url of urls) {
      const response = await fetch(url, { redirect: "manual" });
      const { headers } = response;
      expect([url, response.status, headers.get("Content-Type")]).toEqual([url, 200, sent]);
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(await response.text()).toMatch(form);
    }
  },
);

test("chapters are there, in the namespace's form", async () => {
  const urls = inItems(`${PODCAST}chapters`, "url");
  expect(urls.length).toBe(items.length);
  for (const url of urls) {
    const response = await fetch(url, { redirect: "manual" });
    expect([url, response.headers.get("Content-Type")]).toEqual([url, "application/json+chapters"]);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const { version, chapters } = chaptersFile.parse(await response.json());
    expect(version).toBe("1.2.0");
    expect(chapters[0]?.startTime).toBe(0);
    expect(chapters.length).toBeGreaterThan(1);
  }
});

test("covers are JPEG of 1400 to 3000 pixels square, and answer HEAD", async () => {
  const urls = [
    ...children(channel, `${ITUNES}image`).flatMap(({ attributes }) => attributes["href"] ?? []),
    ...inItems(`${ITUNES}image`, "href"),
  ];
  expect(urls.length).toBe(items.length + 1);
  for (const url of urls) {
    expect(url).toMatch(/\.jpg$/);
    expect(await head(url)).toMatchObject({ status: 200, type: "image/jpeg" });
    const [width, height] = jpegSize(Buffer.from(await (await fetch(url)).arrayBuffer()));
    expect([url, width]).toEqual([url, height]);
    expect(width).toBeGreaterThanOrEqual(1400);
    expect(width).toBeLessThanOrEqual(3000);
  }
});

test("people and pages that the feed names are there", async () => {
  const links = items.flatMap((item) => children(item, "link").map(({ text }) => text));
  const people = inItems(`${PODCAST}person`, "href");
  expect(people.length).toBeGreaterThan(items.length);
  for (const url of new Set([...links, ...people])) {
    expect([url, (await head(url)).status]).toEqual([url, 200]);
  }
});

/** Width and height as a JPEG's frame header tells them. */
function jpegSize(bytes: Buffer): [width: number, height: number] {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  throw new Error("no frame header");
}
