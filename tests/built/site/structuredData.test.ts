import { describe, expect, it } from "vitest";
import { pageKindOf } from "../../setup/pageKinds.ts";
import { builtPages } from "./builtSite.ts";
import { readVocabulary } from "./vocabulary.ts";

const pages = await builtPages();
const vocabulary = await readVocabulary();

/** An object of a graph, wherever it stands. */
interface Node {
  page: string;
  types: string[];
  value: Record<string, unknown>;
}

/**
 * What Google's rich results ask of each type, after its documentation: without the required ones
 * there is no result. The recommended ones are ours to give: each must be there on most nodes.
 */
const RULES: Record<string, { required: string[]; recommended: string[] }> = {
  Article: {
    required: ["headline", "image", "author", "datePublished"],
    recommended: ["dateModified", "publisher", "mainEntityOfPage", "description"],
  },
  VideoObject: {
    required: ["name", "thumbnailUrl", "uploadDate"],
    recommended: ["description", "duration"],
  },
  Clip: { required: ["name", "startOffset"], recommended: ["endOffset"] },
  Event: {
    required: ["name", "startDate", "location"],
    recommended: ["endDate", "eventStatus", "eventAttendanceMode", "organizer", "performer"].concat(
      ["offers", "description", "image"],
    ),
  },
  Offer: { required: ["price", "priceCurrency", "url"], recommended: ["availability"] },
  Place: { required: ["address"], recommended: ["name"] },
  VirtualLocation: { required: ["url"], recommended: [] },
  BreadcrumbList: { required: ["itemListElement"], recommended: [] },
  ListItem: { required: ["position", "name"], recommended: [] },
  ProfilePage: { required: ["mainEntity"], recommended: ["dateModified"] },
  Person: { required: ["name"], recommended: ["url"] },
  Organization: { required: ["name"], recommended: ["url"] },
  WebSite: { required: ["name", "url"], recommended: ["potentialAction", "publisher"] },
  PodcastEpisode: {
    required: ["name", "url", "associatedMedia", "partOfSeries"],
    recommended: ["datePublished", "duration", "description", "image"],
  },
  PodcastSeries: { required: ["name", "webFeed"], recommended: ["url"] },
  AudioObject: { required: ["contentUrl"], recommended: ["encodingFormat", "duration"] },
  HowTo: { required: ["name", "step"], recommended: ["totalTime", "image"] },
  HowToStep: { required: ["name", "url"], recommended: [] },
};

/** What each kind of page is about. */
const MAIN_TYPE: Record<string, string> = {
  home: "WebSite",
  article: "Article",
  episode: "PodcastEpisode",
  tutorial: "LearningResource",
  seminar: "Event",
  series: "EventSeries",
  topic: "CollectionPage",
  organisation: "ProfilePage",
  person: "ProfilePage",
};

/** Annotations that schema.org allows beside its properties. */
const ANNOTATIONS = new Set(["query-input"]);
const KEYWORDS = new Set(["@type", "@id", "@context"]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function graphOf(page: (typeof pages)[number]): unknown[] {
  return page.tree.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    const parsed: unknown = JSON.parse(script.textContent);
    if (!isRecord(parsed) || parsed["@context"] !== "https://schema.org") {
      throw new Error(`${page.path}: not a graph of schema.org`);
    }
    const graph: unknown = parsed["@graph"];
    return [graph ?? parsed].flat();
  });
}

function nodesIn(value: unknown, page: string): Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, page));
  if (!isRecord(value)) return [];
  const types = [value["@type"]].flat().filter((type) => typeof type === "string");
  return [{ page, types, value }, ...Object.values(value).flatMap((item) => nodesIn(item, page))];
}

const graphs = new Map(pages.map((page) => [page.path, graphOf(page)]));
const objects = [...graphs].flatMap(([path, graph]) => nodesIn(graph, path));
/** Only the name of something that is described elsewhere. */
const isPointer = ({ value }: Node) => Object.keys(value).join() === "@id";
const nodes = objects.filter((node) => !isPointer(node));

describe("structured data", () => {
  it("is on every page that search engines keep, once, and on no other", () => {
    const wrong = pages.filter((page) => {
      const canonical = page.tree.querySelector('link[rel="canonical"]')?.getAttributeValue("href");
      const isKept = canonical != null && new URL(canonical).pathname === page.path;
      const blocks = page.tree.querySelectorAll('script[type="application/ld+json"]').length;
      return blocks !== (isKept ? 1 : 0);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(MAIN_TYPE))("of a page of kind %s is about one %s", (kind, type) => {
    const ofKind = pages.filter(({ path }) => pageKindOf(path)?.name === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    const without = ofKind.filter(({ path }) => {
      const top = (graphs.get(path) ?? []).filter(isRecord);
      return top.filter((node) => [node["@type"]].flat().includes(type)).length !== 1;
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("knows only types and properties that schema.org knows", () => {
    const unknown = nodes.flatMap(({ page, types, value }) => [
      ...(types.length === 0 ? [`${page}: no type ${JSON.stringify(value).slice(0, 80)}`] : []),
      ...types.filter((type) => !vocabulary.has(type)).map((type) => `${page}: ${type}`),
      ...Object.keys(value)
        .filter((name) => !KEYWORDS.has(name) && !ANNOTATIONS.has(name))
        .filter((name) => !types.some((type) => vocabulary.hasProperty(type, name)))
        .map((name) => `${page}: ${types.join("+")}.${name}`),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
    expect(vocabulary.hasProperty("Article", "eventStatus")).toBe(false);
  });

  it.each(Object.entries(RULES))("%s has what its rich result needs", (type, rule) => {
    const found = nodes.filter(({ types }) => types.includes(type));
    expect(found.length, `no ${type} on any page`).toBeGreaterThan(0);
    const missing = found.flatMap(({ page, value }) =>
      rule.required.filter((name) => value[name] === undefined).map((name) => `${page}: ${name}`),
    );
    expect(missing).toEqual([]);
    const seldom = rule.recommended.filter(
      (name) => found.filter(({ value }) => value[name] !== undefined).length < found.length / 2,
    );
    expect(seldom).toEqual([]);
  });

  it("gives moments with their zone, and lengths of time as ISO durations", () => {
    const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;
    const wrong = nodes.flatMap(({ page, value }) =>
      Object.entries(value)
        .filter(([name]) => /^(?:date\w+|\w+Date|duration|totalTime|timeRequired)$/.test(name))
        .filter(([name, text]) => {
          const form = /date/i.test(name) ? moment : /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/;
          return typeof text !== "string" || !form.test(text);
        })
        .map(([name, text]) => `${page}: ${name} ${JSON.stringify(text)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("puts key moments into their order", () => {
    const wrong = nodes.filter(({ types, value }) => {
      const [start, end] = [value["startOffset"], value["endOffset"]];
      return types.includes("Clip") && typeof end === "number" && end <= Number(start);
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  it("points only to pages, parts and nodes that are there", () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const [home] = objects.filter(({ types }) => types.includes("WebSite"));
    const origin = new URL(String(home?.value["url"])).origin;
    const ids = new Set<unknown>(nodes.flatMap(({ value }) => value["@id"] ?? []));
    const broken = objects.flatMap(({ page, value, ...node }) => {
      if (isPointer({ page, value, ...node })) {
        return ids.has(value["@id"]) ? [] : [`${page}: @id ${String(value["@id"])}`];
      }
      return ["url", "item", "mainEntityOfPage"].flatMap((name) => {
        const address = value[name];
        if (typeof address !== "string" || !address.startsWith(`${origin}/`)) return [];
        const { pathname, hash } = new URL(address);
        const target = byPath.get(pathname);
        const part = decodeURIComponent(hash.slice(1));
        const isThere = part === "" || target?.tree.querySelector(`[id="${part}"]`) != null;
        return target !== undefined && isThere ? [] : [`${page}: ${name} ${address}`];
      });
    });
    expect([...new Set(broken)]).toEqual([]);
  });
});
