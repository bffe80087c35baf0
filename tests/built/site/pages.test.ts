import { describe, expect, it } from "vitest";
import { berlinTimeOfDay } from "../../../common/berlinTime.ts";
import { pageKindOf } from "../../setup/pageKinds.ts";
import { allowedStyles, attributes, builtPages, hashOf, textOf } from "./builtSite.ts";

const pages = await builtPages();
const KINDS_OF_DOCUMENTS = [
  ...["home", "list", "article", "episode", "tutorial", "seminar", "series", "topic"],
  ...["organisation", "person", "free page", "not found"],
];
/** Data for machines, which no browser runs. */
const DATA_TYPES = ["application/ld+json"];
const OWN_SCRIPT = /^\/(?:_astro|einbetten)\/[\w./-]+\.js$/;

/** The offenders, as "where: what", of a rule that holds on every page. */
function offenders(check: (page: (typeof pages)[number]) => string[]): string[] {
  return pages.flatMap((page) => check(page).map((what) => `${page.path}: ${what}`));
}

describe("the built site", () => {
  it("has pages of known kinds only, and of each kind that documents make", () => {
    expect(offenders(({ path }) => (pageKindOf(path) === undefined ? ["no kind"] : []))).toEqual(
      [],
    );
    const kinds = new Set(pages.map(({ path }) => pageKindOf(path)?.name));
    expect(KINDS_OF_DOCUMENTS.filter((kind) => !kinds.has(kind))).toEqual([]);
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

  it("tells machines the times of each programme as it tells people", () => {
    const programmes = pages.filter(({ tree }) => tree.querySelector(".agenda") !== null);
    expect(programmes.length).toBeGreaterThan(5);
    const wrong = programmes.flatMap(({ path, tree }) =>
      tree.querySelectorAll(".agenda li").flatMap((item) => {
        const time = item.querySelector("time");
        const machine = time?.getAttributeValue("datetime") ?? "no time";
        const moment = Date.parse(machine);
        const means = Number.isNaN(moment) ? machine : berlinTimeOfDay(new Date(moment));
        return means === textOf(time) ? [] : [`${path}: ${machine} for ${textOf(item)}`];
      }),
    );
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

  it("has nothing inline but the style sheets that the Content-Security-Policy names", async () => {
    const styles = await allowedStyles();
    const inline = offenders(({ tree }) => [
      ...tree
        .querySelectorAll("[style], [onclick], [onload], [onerror]")
        .map(({ tagName }) => tagName),
      ...tree
        .querySelectorAll("style")
        .map((style) => hashOf(style.textContent))
        .filter((hash) => !styles.has(hash)),
      ...tree
        .querySelectorAll("script")
        .filter((script) => !DATA_TYPES.includes(script.getAttributeValue("type") ?? ""))
        .filter((script) => !OWN_SCRIPT.test(script.getAttributeValue("src") ?? ""))
        .map((script) => script.getAttributeValue("src") ?? "inline script"),
    ]);
    expect(inline).toEqual([]);
    expect(styles.size).toBeGreaterThan(0);
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
