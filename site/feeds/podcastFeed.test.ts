import { describe, expect, it } from "vitest";
import { squareJpeg } from "../content/media/squareJpeg.ts";
import type { PodcastFeed } from "../content/view/PodcastFeed.ts";
import { podcastFeed } from "./podcastFeed.ts";
import { episode, exampleFeed, picture } from "./testing/exampleFeed.ts";
import { parseXml, type ParsedElement } from "./testing/parseXml.ts";

const origin = new URL("https://hub.example");
const NAMESPACES: Readonly<Record<string, string>> = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
};

/** The channel of a feed as an independent parser reads it. */
function channelOf(feed: PodcastFeed): ParsedElement {
  const xml = podcastFeed(feed, {
    origin,
    square: (view, largest) => squareJpeg(view, { largest, key: "key", origin }),
  });
  return one(parseXml(xml), "channel");
}

/** The children of an element with a prefixed name, e.g. "itunes:author". */
function all(parent: ParsedElement, name: string): ParsedElement[] {
  const [prefix = "", local] = name.split(":");
  const full = local === undefined ? name : `{${NAMESPACES[prefix] ?? ""}}${local}`;
  return parent.children.filter((child) => child.name === full);
}

function one(parent: ParsedElement, name: string): ParsedElement {
  const found = all(parent, name);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} × <${name}> where one belongs`);
  }
  return first;
}

const text = (parent: ParsedElement, name: string) => one(parent, name).text;
const channel = channelOf(exampleFeed());
const item = one(channel, "item");
const COVER = /^https:\/\/hub\.example\/media\/image\/a{40}-3000x3000-png\/w3000\.[\w-]{16}\.jpg$/;
const UUID_5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** One row a rule: https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification */
describe("PSP-1, required of the channel", () => {
  it("atom:link rel=self", () => {
    expect(one(channel, "atom:link").attributes).toEqual({
      rel: "self",
      type: "application/rss+xml",
      href: "https://hub.example/podcast/feed.xml",
    });
  });
  it("title", () => {
    expect(text(channel, "title")).toBe("Am Puls – der Ausbildungspodcast");
  });
  it("description, at most 4000 bytes", () => {
    expect(text(channel, "description")).toBe("Wie geht gute Ausbildung?");
    const long = channelOf(exampleFeed({ description: "Übung macht Meister:innen. ".repeat(200) }));
    const bytes = Buffer.byteLength(text(long, "description"));
    expect(bytes).toBeLessThanOrEqual(4000);
    expect(bytes).toBeGreaterThan(3900);
    expect(text(long, "description")).toMatch(/Meister:innen\. …$|macht …$|Übung …$/);
  });
  it("link", () => {
    expect(text(channel, "link")).toBe("https://hub.example/podcast/");
  });
  it("language, as ISO 639", () => {
    expect(text(channel, "language")).toBe("de");
  });
  it("itunes:category, with its subcategory inside", () => {
    const category = one(channel, "itunes:category");
    expect(category.attributes).toEqual({ text: "Society & Culture" });
    expect(one(category, "itunes:category").attributes).toEqual({ text: "Documentary" });
  });
  it.each([true, false])("itunes:explicit, true or false: %s", (explicit) => {
    expect(text(channelOf(exampleFeed({ explicit })), "itunes:explicit")).toBe(String(explicit));
  });
  it("itunes:image, square JPEG of at most 3000 pixels", () => {
    expect(one(channel, "itunes:image").attributes["href"]).toMatch(COVER);
    const huge = channelOf(exampleFeed({ cover: picture("5000x4000") }));
    expect(one(huge, "itunes:image").attributes["href"]).toMatch(
      /\/w3000-r500\.0\.4000\.4000\.[\w-]{16}\.jpg$/,
    );
  });
});

describe("PSP-1, recommended for the channel", () => {
  it.each([
    [true, "yes"],
    [false, "no"],
  ])("podcast:locked %s", (locked, expected) => {
    const element = one(channelOf(exampleFeed({ locked })), "podcast:locked");
    expect([element.text, element.attributes]).toEqual([
      expected,
      { owner: "podcast@example.org" },
    ]);
  });
  it("podcast:guid, a UUID of version 5", () => {
    expect(text(channel, "podcast:guid")).toMatch(UUID_5);
  });
  it("itunes:author", () => {
    expect(text(channel, "itunes:author")).toBe("Ausbildung am Puls der Zeit");
  });
});

describe("PSP-1, optional for the channel", () => {
  it("copyright, without the sign and the year", () => {
    expect(text(channel, "copyright")).toBe("Ausbildung am Puls der Zeit");
  });
  it("podcast:txt, where a directory asked for it", () => {
    expect(one(channel, "podcast:txt")).toMatchObject({
      text: "S6lpp-7ZCn8",
      attributes: { purpose: "verify" },
    });
    expect(all(channelOf(exampleFeed({ verification: undefined })), "podcast:txt")).toEqual([]);
  });
  it("podcast:funding, where it is set", () => {
    expect(one(channel, "podcast:funding")).toMatchObject({
      text: "Den Podcast unterstützen",
      attributes: { url: "https://hub.example/foerdern/?a=1&b=2" },
    });
    expect(all(channelOf(exampleFeed({ fundingUrl: undefined })), "podcast:funding")).toEqual([]);
  });
  it("itunes:type", () => {
    expect(text(channel, "itunes:type")).toBe("episodic");
  });
});

describe("PSP-1, required of an item", () => {
  it("title, without the number", () => {
    expect(text(item, "title")).toBe("Warum ausbilden? Holz & Leim");
  });
  it("enclosure, with length, type and address", () => {
    expect(one(item, "enclosure").attributes).toEqual({
      url: `https://hub.example/media/file/${"b".repeat(40)}.mp3`,
      length: "428227",
      type: "audio/mpeg",
    });
  });
  it("guid, the document's id, which stays when title and address change", () => {
    const renamed = channelOf(
      exampleFeed({ episodes: [episode({ href: "/podcast/neu/", title: "Neu" })] }),
    );
    for (const parent of [item, one(renamed, "item")]) {
      expect(one(parent, "guid")).toMatchObject({
        text: "episode-1",
        attributes: { isPermaLink: "false" },
      });
    }
  });
  it("an episode without a recording is no item", () => {
    const feed = channelOf(exampleFeed({ episodes: [episode({ audio: undefined })] }));
    expect(all(feed, "item")).toEqual([]);
  });
});

describe("PSP-1, recommended for an item", () => {
  it("link", () => {
    expect(text(item, "link")).toBe("https://hub.example/podcast/warum-ausbilden/");
  });
  it("pubDate, as RFC 2822", () => {
    expect(text(item, "pubDate")).toBe("Sun, 01 Mar 2026 05:00:00 +0000");
  });
  it("description, at most 4000 bytes", () => {
    expect(text(item, "description")).toBe("Herr Niemann erzählt: <Leim> & mehr.");
    const long = channelOf(exampleFeed({ episodes: [episode({ summary: "ä ".repeat(3000) })] }));
    expect(Buffer.byteLength(text(one(long, "item"), "description"))).toBeLessThanOrEqual(4000);
  });
  it("itunes:duration, in seconds", () => {
    expect(text(item, "itunes:duration")).toBe("70");
  });
  it("itunes:image, its own where it is large enough, else the cover", () => {
    expect(one(item, "itunes:image").attributes["href"]).toMatch(
      /2000x1500-png\/w1500-r250\.0\.1500\.1500\.[\w-]{16}\.jpg$/,
    );
    const small = channelOf(exampleFeed({ episodes: [episode({ picture: picture("900x900") })] }));
    expect(one(one(small, "item"), "itunes:image").attributes["href"]).toMatch(COVER);
  });
  it("itunes:explicit", () => {
    expect(text(item, "itunes:explicit")).toBe("false");
  });
  it("podcast:transcript, as HTML, WebVTT and JSON", () => {
    const page = "https://hub.example/podcast/warum-ausbilden/";
    expect(all(item, "podcast:transcript").map(({ attributes }) => attributes)).toEqual([
      { url: `${page}transkript/`, type: "text/html", language: "de" },
      { url: `${page}transkript.vtt`, type: "text/vtt", language: "de", rel: "captions" },
      { url: `${page}transkript.json`, type: "application/json", language: "de" },
    ]);
    const silent = channelOf(exampleFeed({ episodes: [episode({ vtt: undefined })] }));
    expect(all(one(silent, "item"), "podcast:transcript")).toEqual([]);
  });
});

describe("PSP-1, optional for an item", () => {
  it("itunes:episode, itunes:season and itunes:episodeType", () => {
    expect(
      ["itunes:episode", "itunes:season", "itunes:episodeType"].map((name) => text(item, name)),
    ).toEqual(["3", "2", "bonus"]);
  });
  it("no number 0, which apps refuse", () => {
    const feed = channelOf(exampleFeed({ episodes: [episode({ number: 0, season: undefined })] }));
    const names = ["itunes:episode", "itunes:season", "podcast:episode", "podcast:season"];
    expect(names.flatMap((name) => all(one(feed, "item"), name))).toEqual([]);
  });
});

describe("Podcasting 2.0", () => {
  it("podcast:chapters", () => {
    expect(one(item, "podcast:chapters").attributes).toEqual({
      url: "https://hub.example/podcast/warum-ausbilden/kapitel.json",
      type: "application/json+chapters",
    });
    const plain = channelOf(exampleFeed({ episodes: [episode({ chapters: [] })] }));
    expect(all(one(plain, "item"), "podcast:chapters")).toEqual([]);
  });
  it("podcast:person, hosts of the show, hosts and guests of an episode", () => {
    const named = (parent: ParsedElement) =>
      all(parent, "podcast:person").map(({ text: name, attributes }) => [
        name,
        attributes["role"],
        attributes["href"],
      ]);
    expect(named(channel)).toEqual([["Aylin", "host", "https://hub.example/personen/aylin/"]]);
    expect(named(item)).toEqual([
      ["Aylin", "host", "https://hub.example/personen/aylin/"],
      ["Rolf", "guest", "https://hub.example/personen/rolf/"],
    ]);
    expect(all(item, "podcast:person")[0]?.attributes["img"]).toMatch(/\/w600-r0\.100\.800\.800\./);
  });
  it("podcast:medium, podcast:license, podcast:season and podcast:episode", () => {
    expect(text(channel, "podcast:medium")).toBe("podcast");
    expect(one(channel, "podcast:license")).toMatchObject({
      text: "cc-by-sa-4.0",
      attributes: { url: "https://creativecommons.org/licenses/by-sa/4.0/deed.de" },
    });
    expect([text(item, "podcast:season"), text(item, "podcast:episode")]).toEqual(["2", "3"]);
  });
});

describe("directories and readers", () => {
  it("itunes:owner", () => {
    const owner = one(channel, "itunes:owner");
    expect([text(owner, "itunes:name"), text(owner, "itunes:email")]).toEqual([
      "Redaktion",
      "podcast@example.org",
    ]);
  });
  it("content:encoded, notes as HTML with absolute addresses", () => {
    expect(text(item, "content:encoded")).toBe(
      '<p>Herr Niemann erzählt: &lt;Leim&gt; &amp; mehr.</p><p><a href="https://hub.example/beitraege/x/">Mehr ]]&gt; lesen</a></p>',
    );
  });
  it("the picture of RSS, with the show's own title and link", () => {
    const image = one(channel, "image");
    expect(text(image, "url")).toMatch(COVER);
    expect([text(image, "title"), text(image, "link")]).toEqual([
      text(channel, "title"),
      text(channel, "link"),
    ]);
  });
  it("no text begins or ends with white space, none but descriptions is longer than 255", () => {
    const texts = (parent: ParsedElement): [string, string][] =>
      parent.children.flatMap((child) => [[child.name, child.text], ...texts(child)]);
    const every = texts(channel);
    expect(every.length).toBeGreaterThan(40);
    expect(every.filter(([, value]) => value !== value.trim())).toEqual([]);
    expect(
      every.filter(([name, value]) => value.length > 255 && !/description|encoded/.test(name)),
    ).toEqual([]);
  });
});
