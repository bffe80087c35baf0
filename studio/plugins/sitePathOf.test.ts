import { expect, test } from "vitest";
import { sitePathOf } from "./sitePathOf.ts";

const slug = { _type: "slug", current: "azubis-finden" };

test.each([
  [{ _type: "article", slug }, "/beitraege/azubis-finden/"],
  [{ _type: "seminarSeries", slug }, "/termine/reihen/azubis-finden/"],
  [{ _type: "page", slug }, "/azubis-finden/"],
  [{ _type: "mention" }, "/medienecho/"],
  [{ _type: "settings" }, "/"],
  [{ _type: "article" }, undefined],
  [{ _type: "sanity.imageAsset", slug }, undefined],
  [null, undefined],
])("%j is at %s", (document, path) => {
  expect(sitePathOf(document)).toBe(path);
});
