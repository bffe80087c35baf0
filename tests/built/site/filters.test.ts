import { describe, expect, inject, it } from "vitest";
import { createContentClient } from "../../../common/contentClient.ts";
import { contentSourceFrom } from "../../../common/contentSource.ts";
import { FILTER_SEGMENT } from "../../../common/paths.ts";
import { builtPages, textOf, type BuiltPage } from "./builtSite.ts";

const { lakeUrl } = inject("hub");
const client = createContentClient(contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lakeUrl }), {
  perspective: "published",
});
const pages = await builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** What the lake held when the build under test was made; other tests publish later. */
const SEEDED = `_createdAt <= *[_id == "settings"][0]._createdAt`;

/** A list with its filters: what belongs to an option, asked of the lake directly. */
const LISTS = [
  {
    list: "/beitraege/",
    type: "article",
    group: "art",
    field: "kind",
    segments: FILTER_SEGMENT.articleKind,
  },
  {
    list: "/tutorials/",
    type: "tutorial",
    group: "stufe",
    field: "level",
    segments: FILTER_SEGMENT.tutorialLevel,
  },
  {
    list: "/netzwerk/",
    type: "organisation",
    group: "art",
    field: "kind",
    segments: FILTER_SEGMENT.organisationKind,
  },
] as const;
const ON_TOPICS = [
  { list: "/beitraege/", type: "article" },
  { list: "/podcast/", type: "podcastEpisode" },
  { list: "/tutorials/", type: "tutorial" },
  { list: "/netzwerk/", type: "organisation" },
] as const;

/** The documents that a list shows on all of its pages, by address. */
function listed(path: string, section: string): string[] {
  const row = new RegExp(`^${section}[^/]+/$`);
  const shown: string[] = [];
  for (let page = byPath.get(path); page !== undefined; page = nextOf(page)) {
    const links = page.tree.querySelectorAll("main article a");
    shown.push(
      ...links
        .flatMap((link) => link.getAttributeValue("href") ?? [])
        .filter((href) => row.test(href)),
    );
  }
  return [...new Set(shown)].sort();
}

function nextOf(page: BuiltPage): BuiltPage | undefined {
  const href = page.tree.querySelector('main a[rel="next"]')?.getAttributeValue("href");
  return href == null ? undefined : byPath.get(href);
}

async function matching(section: string, filter: string, params: Record<string, string>) {
  const slugs = await client.fetch<string[]>(`*[${filter} && ${SEEDED}].slug.current`, params);
  return slugs.map((slug) => `${section}${slug}/`).sort();
}

describe("filtered lists", () => {
  for (const { list, type, group, field, segments } of LISTS) {
    for (const [value, segment] of Object.entries(segments)) {
      const path = `${list}${group}/${segment}/`;
      it(`${path} lists exactly what matches, or is not there`, async () => {
        const expected = await matching(list, `_type == $type && ${field} == $value`, {
          type,
          value,
        });
        expect(listed(path, list)).toEqual(expected);
        expect(byPath.has(path)).toBe(expected.length > 0);
      });
    }
  }

  it.each(ON_TOPICS)("$list by topic lists exactly what matches", async ({ list, type }) => {
    const topics = await client.fetch<{ _id: string; slug: string }[]>(
      `*[_type == "topic"]{_id, "slug": slug.current}`,
    );
    expect(topics.length).toBeGreaterThan(0);
    for (const { _id, slug } of topics) {
      const expected = await matching(list, "_type == $type && $id in topics[]._ref", {
        type,
        id: _id,
      });
      expect([slug, listed(`${list}thema/${slug}/`, list)]).toEqual([slug, expected]);
    }
  });

  it("say what they show, name their choice, count what they hold, and lead back", () => {
    const filtered = pages.filter(({ path }) =>
      /^\/(?:beitraege|tutorials|podcast|netzwerk)\/(?:art|thema|stufe)\/[^/]+\/$/.test(path),
    );
    expect(filtered.length).toBeGreaterThan(0);
    const wrong = filtered.filter(({ path, tree }) => {
      const section = `/${path.split("/")[1] ?? ""}/`;
      const current = tree.querySelectorAll('.filters [aria-current="page"]');
      const counted = Number(textOf(current[0]?.querySelector("small") ?? null));
      const hrefs = tree
        .querySelectorAll(".filters a")
        .map((link) => link.getAttributeValue("href"));
      return (
        current.length !== 1 ||
        current[0]?.getAttributeValue("href") !== path ||
        counted !== listed(path, section).length ||
        !hrefs.includes(section) ||
        hrefs.some((href) => href == null || !byPath.has(href)) ||
        textOf(tree.querySelector("h1")) === ""
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
