import { expect, it } from "vitest";
import { isForSearch } from "../../setup/pageKinds.ts";
import { builtPages, builtText } from "./builtSite.ts";

const pages = await builtPages();
const sitemap = await builtText("sitemap-0.xml");
const entries = [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)];
const listed = entries.map(([, address = ""]) => new URL(address).pathname).sort();

/** The canonical path that a page names; undefined where it names none. */
function canonicalOf({ tree }: (typeof pages)[number]): string | undefined {
  const href = tree.querySelector('link[rel="canonical"]')?.getAttributeValue("href");
  return href == null ? undefined : new URL(href).pathname;
}

it("lists exactly the pages that are their own canonical address", () => {
  const canonical = pages.filter((page) => canonicalOf(page) === page.path);
  expect(listed).toEqual(canonical.map(({ path }) => path).sort());
  expect(listed.length).toBeGreaterThan(50);
});

it("lists no page that says noindex, and none twice", () => {
  const indexable = pages.filter(isForSearch).map(({ path }) => path);
  expect(listed.filter((path) => !indexable.includes(path))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

it("keeps out what says noindex or belongs to another page, and nothing else", () => {
  const out = pages.filter(
    (page) => !listed.includes(page.path) && !listed.includes(canonicalOf(page) ?? ""),
  );
  const robots = out.map(({ tree }) =>
    tree.querySelector('meta[name="robots"]')?.getAttributeValue("content"),
  );
  expect(new Set(robots)).toEqual(new Set(["noindex"]));
  expect(out.map(({ path }) => path)).toContain("/404/");
});

it("tells of pages with content when they last changed", () => {
  const undated = entries.filter(([, , lastmod]) => lastmod === undefined);
  const paths = undated.map(([, address = ""]) => new URL(address).pathname);
  // Pages whose content is in the code.
  expect(
    paths.filter((path) => !/^\/(?:suche|weitergeben|kontakt|newsletter)\/$/.test(path)),
  ).toEqual([]);
  const dates = entries.flatMap(([, , lastmod]) => lastmod ?? []);
  expect(dates.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
});

it("gives every page its own canonical address, filters and later pages too", () => {
  const wrong = pages.flatMap((page) => {
    const canonical = canonicalOf(page);
    return canonical === undefined || canonical === page.path || isPartOf(page.path, canonical)
      ? []
      : `${page.path}: ${canonical}`;
  });
  expect(wrong).toEqual([]);
});

/** A transcript is another form of its episode. */
function isPartOf(path: string, canonical: string): boolean {
  return path === `${canonical}transkript/`;
}

it("is named by robots.txt at the hub's own origin, which lets everybody in", async () => {
  const robots = await builtText("robots.txt");
  const [, address = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  const [, first = ""] = entries[0] ?? [];
  expect(address).toBe(new URL("/sitemap-index.xml", first).href);
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  expect(await builtText("sitemap-index.xml")).toContain(new URL("/sitemap-0.xml", first).href);
});
