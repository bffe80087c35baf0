import { describe, expect, it } from "vitest";
import type { Teaser } from "../view/Teaser.ts";
import { relatedTeasers } from "./relatedTeasers.ts";
import { articleCard, seminarCard, seriesCard, topicCard } from "./testing/cards.ts";
import { contextFor } from "./testing/contextFor.ts";

const about = { topics: ["t"] };
const inNovember = { start: "2026-11-01T09:00:00Z", end: "2026-11-01T10:00:00Z" };
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
    seminarCard({ _id: "past", ...about, ...inNovember }),
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
  it("offers four at most, newest first among equals, and no seminar that is only to come", () => {
    expect(ids(relatedTeasers("x", { catalog }))).toEqual(["new", "old", "older", "oldest"]);
  });

  describe("of seminars", () => {
    const articles = [articleCard({ _id: "x", ...about }), articleCard({ _id: "y", ...about })];
    const offered = (...seminars: ReturnType<typeof seminarCard>[]) => {
      const topics = [topicCard({ _id: "t" })];
      const series = [seriesCard({ _id: "series" })];
      const hub = contextFor({ topics, articles, seminars, series });
      return ids(relatedTeasers("x", { catalog: hub.context.catalog }));
    };

    it("offers the series, once, whether they are past or to come", () => {
      const inSeries = { ...about, series: "series" };
      const past = seminarCard({ _id: "past", ...inSeries, ...inNovember });
      const next = seminarCard({ _id: "next", ...inSeries });
      expect(offered(past)).toEqual(["series", "y"]);
      expect(offered(next)).toEqual(["series", "y"]);
      expect(offered(past, next)).toEqual(["series", "y"]);
      expect(offered(next, past)).toEqual(["series", "y"]);
    });

    it("offers one that is over and has left something", () => {
      const single = { _id: "single", ...about, hasRecording: true };
      expect(offered(seminarCard({ ...single, ...inNovember }))).toEqual(["single", "y"]);
      expect(offered(seminarCard(single))).toEqual(["y"]);
      expect(offered(seminarCard({ ...single, ...inNovember, hasRecording: false }))).toEqual([
        "y",
      ]);
    });
  });

  it("puts first what editors chose, in their order, once, without the document itself", () => {
    expect(
      ids(relatedTeasers("x", { catalog, chosen: chosen("past", "oldest", "x", "past", "new") })),
    ).toEqual(["past", "oldest", "new", "old"]);
  });

  it("keeps all that editors chose, however many", () => {
    const five = chosen("older", "old", "new", "oldest", "other");
    expect(ids(relatedTeasers("x", { catalog, chosen: five }))).toEqual(ids(five));
  });

  it("has nothing for what stands alone", () => {
    expect(relatedTeasers("other", { catalog })).toEqual([]);
  });
});
