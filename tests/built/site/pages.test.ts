import { describe, expect, it } from "vitest";
import { attributes, builtPages, hasFile, textOf } from "./builtSite.ts";

const pages = await builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const SERVED_BY_THE_WORKER = /^\/(?:media|api|studio)\//;

/** The offenders, as "where: what", of a rule that holds on every page. */
function offenders(check: (page: (typeof pages)[number]) => string[]): string[] {
  return pages.flatMap((page) => check(page).map((what) => `${page.path}: ${what}`));
}

describe("the built site", () => {
  it.each([
    ["/", /^\/$/],
    ["/beitraege/", /^\/beitraege\/[^/]+\/$/],
    ["/podcast/", /^\/podcast\/[^/]+\/$/],
    ["/tutorials/", /^\/tutorials\/[^/]+\/$/],
    ["/termine/", /^\/termine\/(?!reihen\/)[^/]+\/$/],
    ["/termine/", /^\/termine\/reihen\/[^/]+\/$/],
    ["/themen/", /^\/themen\/[^/]+\/$/],
    ["/netzwerk/", /^\/netzwerk\/[^/]+\/$/],
    ["/netzwerk/", /^\/personen\/[^/]+\/$/],
    ["/medienecho/", /^\/medienecho\/$/],
    ["/404/", /^\/impressum\/$/],
  ])("has the list %s and pages like %s", (list, one) => {
    expect(byPath.has(list)).toBe(true);
    expect(pages.filter(({ path }) => one.test(path)).length).toBeGreaterThan(0);
  });

  it("links only to pages, files and parts of pages that are there", async () => {
    const broken: string[] = [];
    for (const page of pages) {
      for (const href of new Set([...attributes(page, "href"), ...attributes(page, "src")])) {
        if (!href.startsWith("/") && !href.startsWith("#")) continue;
        const { pathname, hash } = new URL(href, `http://hub.test${page.path}`);
        if (SERVED_BY_THE_WORKER.test(pathname)) continue;
        const target = byPath.get(pathname);
        const isThere = target !== undefined || (await hasFile(pathname));
        const id = decodeURIComponent(hash.slice(1));
        const hasPart = id === "" || target?.tree.querySelector(`[id="${id}"]`) != null;
        if (!isThere || !hasPart) broken.push(`${page.path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("has one h1 a page, and headings that skip no level", () => {
    const wrong = offenders(({ tree }) => {
      const levels = tree
        .querySelectorAll("h1, h2, h3, h4, h5, h6")
        .map(({ tagName }) => Number(tagName.slice(1)));
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length === 1 && skips.length === 0
        ? []
        : [levels.join(" ")];
    });
    expect(wrong).toEqual([]);
  });

  it("has a title of its own for every page", () => {
    const titles = Map.groupBy(pages, ({ tree }) => textOf(tree.querySelector("title")));
    const shared = [...titles].filter(([title, group]) => title === "" || group.length > 1);
    expect(
      shared.map(([title, group]) => `${title}: ${group.map(({ path }) => path).join(" ")}`),
    ).toEqual([]);
  });

  it("loads nothing from anyone else", () => {
    const loads = ["src", "srcset", "poster", "data"];
    const foreign = offenders((page) => {
      const stylesheets = page.tree
        .querySelectorAll("link")
        .filter((link) => link.getAttributeValue("rel") !== "canonical")
        .flatMap((link) => link.getAttributeValue("href") ?? []);
      return [...stylesheets, ...loads.flatMap((name) => attributes(page, name))].filter(
        (address) => !/^(?:\/(?!\/)|data:)/.test(address),
      );
    });
    expect(foreign).toEqual([]);
  });

  it("has no script and no style attribute, as the Content-Security-Policy wants it", () => {
    const inline = offenders(({ tree }) =>
      tree.querySelectorAll("script, [style], [onclick], [onload]").map(({ tagName }) => tagName),
    );
    expect(inline).toEqual([]);
  });

  it("gives every picture its size and every link that leaves a mark", () => {
    const wrong = offenders(({ tree }) => [
      ...tree
        .querySelectorAll("img")
        .filter((image) => !["width", "height", "alt"].every((name) => image.hasAttribute(name)))
        .map(() => "img"),
      ...tree
        .querySelectorAll("a")
        .filter((link) => /^https?:/.test(link.getAttributeValue("href") ?? ""))
        .filter((link) => link.getAttributeValue("rel") !== "noopener")
        .map((link) => link.getAttributeValue("href") ?? ""),
    ]);
    expect(wrong).toEqual([]);
  });

  it("keeps pictures, sound and film on the hub", () => {
    const media = pages.flatMap((page) =>
      ["img", "audio", "source", "track", "video"].flatMap((tag) =>
        page.tree
          .querySelectorAll(tag)
          .flatMap((element) => element.getAttributeValue("src") ?? []),
      ),
    );
    expect(media.length).toBeGreaterThan(pages.length);
    expect(media.filter((src) => !/^(?:\/media\/|data:image\/)/.test(src))).toEqual([]);
  });
});
