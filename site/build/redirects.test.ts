import { describe, expect, it } from "vitest";
import type { ContentProblem } from "../content/ContentProblem.ts";
import { redirectFiles, redirectsOf, type MovedDocument } from "./redirects.ts";

const person = (values: Partial<MovedDocument>): MovedDocument => ({
  _id: "person-a",
  _type: "person",
  _updatedAt: "2026-01-01T00:00:00Z",
  slug: "c",
  formerSlugs: ["a", "b"],
  ...values,
});

function redirects(documents: MovedDocument[], pages: string[]) {
  const problems: ContentProblem[] = [];
  const found = redirectsOf(documents, {
    hasPage: (path) => pages.includes(path),
    report: (problem) => problems.push(problem),
  });
  const { rules, moved } = redirectFiles(found);
  return {
    rules: rules.split("\n").filter(Boolean),
    moved,
    noted: problems.map(({ documentId, message }) => `${documentId}: ${message}`),
  };
}

describe("redirectsOf", () => {
  it("leads every former address straight to the page, with and without its last slash", () => {
    expect(redirects([person({})], ["/personen/c/"])).toEqual({
      rules: [
        "/personen/a/ /personen/c/ 301",
        "/personen/a /personen/c/ 301",
        "/personen/b/ /personen/c/ 301",
        "/personen/b /personen/c/ 301",
      ],
      moved: "{}",
      noted: [],
    });
  });

  it.each([
    ["article", "/beitraege/", [".md"]],
    ["tutorial", "/tutorials/", [".md"]],
    ["topic", "/themen/", ["/feed.xml", "/feed.json"]],
    ["seminar", "/termine/", ["/termin.ics"]],
    ["seminarSeries", "/termine/reihen/", ["/termine.ics"]],
    ["organisation", "/netzwerk/", []],
  ])("takes along what belongs to a page: %s", (_type, section, beside) => {
    const document = person({ _type, formerSlugs: ["a"] });
    expect(redirects([document], [`${section}c/`]).rules.slice(2)).toEqual(
      beside.map((end) => `${section}a${end} ${section}c${end} 301`),
    );
  });

  it.each([["a\n/* https://evil.example/:splat 301"], ["a b"], ["*"], [":x"], [".."], [""]])(
    "writes no rule for %j, which is no address of the Studio's",
    (former) => {
      const { rules, noted } = redirects(
        [person({ formerSlugs: [former, "b"] })],
        ["/personen/c/"],
      );
      expect(rules).toEqual(["/personen/b/ /personen/c/ 301", "/personen/b /personen/c/ 301"]);
      expect(noted).toHaveLength(1);
    },
  );

  it("lets a page that is there keep its address", () => {
    const { rules, noted } = redirects([person({})], ["/personen/c/", "/personen/a/"]);
    expect(rules).toEqual(["/personen/b/ /personen/c/ 301", "/personen/b /personen/c/ 301"]);
    expect(noted).toEqual([
      "person-a: Unter der früheren Adresse /personen/a/ steht jetzt eine andere Seite.",
    ]);
  });

  it("gives an address that two documents had to the one changed last", () => {
    const other = person({ _id: "person-b", slug: "d", _updatedAt: "2026-02-01T00:00:00Z" });
    const { rules, noted } = redirects([person({}), other], ["/personen/c/", "/personen/d/"]);
    expect(rules[0]).toBe("/personen/a/ /personen/d/ 301");
    expect(rules).toHaveLength(4);
    expect(noted[0]).toContain("person-a: Die frühere Adresse /personen/a/ führt zu person-b");
  });

  it("leads nowhere where the document has no page", () => {
    expect(redirects([person({}), person({ slug: null })], []).rules).toEqual([]);
    expect(redirects([person({ _type: "mention" })], ["/personen/c/"]).rules).toEqual([]);
  });

  it("leaves to the Worker what goes beyond what the hosting takes", () => {
    const formerSlugs = Array.from({ length: 1_001 }, (_, index) => `alt-${index}`);
    const { rules, moved, noted } = redirects([person({ formerSlugs })], ["/personen/c/"]);
    expect([rules.length, rules.at(-1)]).toEqual([2_000, "/personen/alt-999 /personen/c/ 301"]);
    expect(JSON.parse(moved)).toEqual({
      "/personen/alt-1000/": "/personen/c/",
      "/personen/alt-1000": "/personen/c/",
    });
    expect(noted).toEqual([]);
  });
});
