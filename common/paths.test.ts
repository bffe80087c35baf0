import { expect, test } from "vitest";
import { pathOf, RESERVED_SEGMENTS, sectionPath, studioPath, type Addressable } from "./paths.ts";

test.each<[Addressable, string]>([
  [{ type: "article", slug: "ki" }, "/beitraege/ki/"],
  [{ type: "podcastEpisode", slug: "ki" }, "/podcast/ki/"],
  [{ type: "podcastShow" }, "/podcast/"],
  [{ type: "tutorial", slug: "ki" }, "/tutorials/ki/"],
  [{ type: "seminar", slug: "ki" }, "/termine/ki/"],
  [{ type: "seminarSeries", slug: "ki" }, "/termine/reihen/ki/"],
  [{ type: "topic", slug: "ki" }, "/themen/ki/"],
  [{ type: "organisation", slug: "ki" }, "/netzwerk/ki/"],
  [{ type: "person", slug: "ki" }, "/personen/ki/"],
  [{ type: "mention" }, "/medienecho/"],
  [{ type: "newsletterIssue", slug: "1" }, "/newsletter/"],
  [{ type: "storyTemplate", slug: "biest" }, "/storygenerator/"],
  [{ type: "occupation" }, "/storygenerator/"],
  [{ type: "page", slug: "impressum" }, "/impressum/"],
  [{ type: "settings" }, "/"],
])("%j => %s", (document, path) => {
  expect(pathOf(document)).toBe(path);
});

test("every section's first segment is reserved, so that no free page can hide it", () => {
  const sections = (["article", "podcastEpisode", "tutorial", "seminar", "topic"] as const).map(
    (type) => sectionPath(type).split("/")[1],
  );
  expect(sections.filter((segment) => !RESERVED_SEGMENTS.has(segment ?? ""))).toEqual([]);
});

test("a draft and its published document have the same form in the Studio", () => {
  const expected = "/studio/intent/edit/id=article-1;type=article/";
  expect(studioPath({ id: "drafts.article-1", type: "article" })).toBe(expected);
  expect(studioPath({ id: "article-1", type: "article" })).toBe(expected);
});
