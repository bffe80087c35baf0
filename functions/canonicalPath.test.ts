import { expect, test } from "vitest";
import { canonicalPath } from "./canonicalPath.ts";

test.each([
  ["/", "/"],
  ["/beitraege", "/beitraege/"],
  ["/beitraege/", "/beitraege/"],
  ["/Beitraege/Mein-Weg/", "/beitraege/mein-weg/"],
  ["/beitr%C3%A4ge/", "/beitraege/"],
  ["/beitra%CC%88ge/", "/beitraege/"],
  ["/beitraege/index.html", "/beitraege/"],
  ["/index.html", "/"],
  ["/INDEX.HTM", "/"],
  ["/index", "/index/"],
  ["/beitraege/x.html", "/beitraege/x/"],
  ["/Feed.XML", "/feed.xml"],
  ["/feed.xml/", "/feed.xml"],
  ["//beitraege///x//", "/beitraege/x/"],
  ["//evil.example/", "/evil.example"],
  ["/\\evil.example", "/evil.example"],
  ["/%5Cevil.example/%2F", "/evil.example"],
  ["/%zz", "/%25zz/"],
  ["/a%20b ", "/a%20b/"],
])("spells %s as %s", (given, expected) => {
  expect(canonicalPath(given)).toBe(expected);
});

test("spells a canonical path as itself", () => {
  for (const path of ["/", "/beitraege/x/", "/podcast/feed.xml", "/termine.ics"]) {
    expect(canonicalPath(path)).toBe(path);
  }
});
