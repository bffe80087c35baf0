import { describe, expect, it } from "vitest";
import type { Teaser } from "../view/Teaser.ts";
import { relatedTeasers } from "./relatedTeasers.ts";
import { articleCard, seminarCard, topicCard } from "./testing/cards.ts";
import { contextFor } from "./testing/contextFor.ts";

const about = { topics: ["t"] };
const { context } = contextFor({
  topics: [topicCard({ _id: "t" })],
  articles: [
    articleCard({ _id: "x", ...about, links: ["page", "t", "x"] }),
    articleCard({ _id: "old", ...about, publishedAt: "2026-02-01T00:00:00Z" }),
    articleCard({ _id: "new", ...about, publishedAt: "2026-03-01T00:00:00Z" }),
    articleCard({ _id: "older", ...about, publishedAt: "2026-01-01T00:00:00Z" }),
    articleCard({ _id: "oldest", ...about, publishedAt: "2025-01-01T00:00:00Z" }),
    articleCard({ _id: "other", publishedAt: "2026-04-01T00:00:00Z" }),
  ],
  seminars: [
    seminarCard({
      _id: "past",
      ...about,
      start: "2026-11-01T09:00:00Z",
      end: "2026-11-01T10:00:00Z",
    }),
    seminarCard({ _id: "off", ...about, state: "cancelled" }),
    seminarCard({ _id: "undated", ...about, start: null, end: null }),
    seminarCard({ _id: "next", ...about }),
  ],
});
const { catalog } = context;
const chosen = (...ids: string[]) =>
  ids.map((id) => catalog.teaser(id)).filter((teaser) => teaser !== undefined);
const ids = (teasers: readonly Teaser[]) => teasers.map(({ id }) => id);

describe("relatedTeasers", () => {
  it("offers four at most, newest first among equals, and no seminar that does not take place", () => {
    expect(ids(relatedTeasers("x", { catalog }))).toEqual(["next", "new", "old", "older"]);
  });

  it("puts first what editors chose, in their order, once, without the document itself", () => {
    expect(
      ids(relatedTeasers("x", { catalog, chosen: chosen("past", "oldest", "x", "past", "new") })),
    ).toEqual(["past", "oldest", "new", "next"]);
  });

  it("keeps all that editors chose, however many", () => {
    const five = chosen("older", "old", "new", "oldest", "other");
    expect(ids(relatedTeasers("x", { catalog, chosen: five }))).toEqual(ids(five));
  });

  it("has nothing for what stands alone", () => {
    expect(relatedTeasers("other", { catalog })).toEqual([]);
  });
});
