import { describe, expect, it } from "vitest";
import type { Results } from "../results.ts";
import { laterDay, toArticle } from "./loadArticle.ts";
import { topicCard } from "./testing/cards.ts";
import { contextFor } from "./testing/contextFor.ts";

const bare: Results["article"] = {
  _id: "doc",
  _updatedAt: "2026-11-20T08:00:00Z",
  _type: "article",
  title: null,
  slug: "x",
  kind: null,
  teaser: null,
  picture: null,
  publishedAt: null,
  updatedAt: null,
  isExample: null,
  seo: null,
  body: null,
  topics: null,
  authors: null,
  guests: null,
  organisations: null,
  related: null,
};

describe("toArticle", () => {
  it("shows what it can of an article without anything, and lists what is missing", () => {
    const { context, noted } = contextFor();
    expect(toArticle(bare, context)).toEqual({
      id: "doc",
      modified: "2026-11-20T08:00:00Z",
      href: "/beitraege/x/",
      title: "Beitrag ohne Titel",
      meta: { title: "Beitrag ohne Titel", description: "", noIndex: false },
      isExample: false,
      kind: "report",
      label: "Bericht",
      teaser: "",
      picture: undefined,
      topics: [],
      authors: [],
      guests: [],
      organisations: [],
      published: undefined,
      updated: undefined,
      readingMinutes: 1,
      outline: [],
      body: [],
      related: [],
    });
    expect(noted().map((line) => line.split(":")[0])).toEqual([
      "title",
      "teaser",
      "publishedAt",
      "body",
    ]);
  });

  it("leaves out references that lead nowhere", () => {
    const { context, noted } = contextFor({ topics: [topicCard({ _id: "t" })] });
    const article = toArticle({ ...bare, topics: ["t", "weg"] }, context);
    expect(article.topics.map(({ href }) => href)).toEqual(["/themen/t/"]);
    expect(noted()).toContain(
      "topics: Der Verweis auf „weg“ führt ins Leere: Das Dokument gibt es nicht oder es hat keine Seite.",
    );
  });

  it("prefers the editors' words for search engines", () => {
    const { context } = contextFor();
    const seo = { _type: "seo", title: "Suchtitel", description: "Kurz.", noIndex: true } as const;
    expect(toArticle({ ...bare, title: "Titel", seo }, context).meta).toEqual({
      title: "Suchtitel",
      description: "Kurz.",
      noIndex: true,
    });
  });
});

describe("laterDay", () => {
  it.each([
    ["2026-03-02T08:00:00Z", "2026-03-01T08:00:00Z", "2.\u00a0März 2026"],
    ["2026-03-01T20:00:00Z", "2026-03-01T08:00:00Z", undefined],
    ["2026-02-01T08:00:00Z", "2026-03-01T08:00:00Z", undefined],
    [null, "2026-03-01T08:00:00Z", undefined],
    ["2026-03-02T08:00:00Z", null, "2.\u00a0März 2026"],
  ])("changed %s, published %s", (updated, published, expected) => {
    expect(laterDay(updated, published)?.text).toBe(expected);
  });
});
