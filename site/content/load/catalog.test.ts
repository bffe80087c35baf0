import { describe, expect, it } from "vitest";
import type { ContentProblem } from "../ContentProblem.ts";
import type { CardsResult } from "../results.ts";
import { toCatalog } from "./catalog.ts";
import { articleCard, seminarCard, topicCard } from "./testing/cards.ts";
import { NOW } from "./testing/contextFor.ts";
import { emptyCards } from "./testing/emptyCards.ts";

function catalogOf(cards: Partial<CardsResult>) {
  const problems: ContentProblem[] = [];
  const catalog = toCatalog(
    { ...emptyCards, ...cards },
    { report: (problem) => problems.push(problem), now: NOW },
  );
  return { catalog, problems };
}

describe("toCatalog", () => {
  it("gives a contested address to the first published and lists the other", () => {
    const { catalog, problems } = catalogOf({
      articles: [
        articleCard({ _id: "late", slug: "x", publishedAt: "2026-05-01T00:00:00Z" }),
        articleCard({ _id: "early", slug: "x", publishedAt: "2026-04-01T00:00:00Z" }),
      ],
    });
    expect(catalog.articles.map(({ id }) => id)).toEqual(["early"]);
    expect(catalog.idAt("article", "x")).toBe("early");
    expect(catalog.teaser("late")).toBeUndefined();
    expect(problems).toEqual([
      {
        documentId: "late",
        documentType: "article",
        path: "slug",
        message:
          "Die Adresse „x“ ist schon vergeben (an early). Bitte wählen Sie eine andere; bis dahin hat dieses Dokument keine Seite.",
      },
    ]);
  });

  it("decides a tie by id, whatever the order of the answer", () => {
    const twins = [articleCard({ _id: "b", slug: "x" }), articleCard({ _id: "a", slug: "x" })];
    expect(catalogOf({ articles: twins }).catalog.idAt("article", "x")).toBe("a");
    expect(catalogOf({ articles: twins.toReversed() }).catalog.idAt("article", "x")).toBe("a");
  });

  it.each([null, "", "Mit Leerzeichen", "/beitraege/x"])("has no page for the slug %j", (slug) => {
    const { catalog, problems } = catalogOf({ articles: [articleCard({ _id: "a", slug })] });
    expect(catalog.articles).toEqual([]);
    expect(problems.map(({ path }) => path)).toEqual(["slug"]);
  });

  it("keeps free pages off the hub's own addresses", () => {
    const page = {
      _id: "p",
      _createdAt: "2026-01-01T00:00:00Z",
      _updatedAt: "2026-01-01T00:00:00Z",
      title: "P",
      slug: "studio",
      teaser: null,
    };
    const { catalog, problems } = catalogOf({ pages: [page] });
    expect(catalog.pages).toEqual([]);
    expect(problems[0]?.message).toContain("gehört dem Hub selbst");
  });

  it("orders articles by date, seminars by start, topics as editors want", () => {
    const { catalog } = catalogOf({
      articles: [
        articleCard({ _id: "undated", publishedAt: null }),
        articleCard({ _id: "old", publishedAt: "2026-02-01T00:00:00Z" }),
        articleCard({ _id: "new", publishedAt: "2026-03-01T00:00:00Z" }),
      ],
      seminars: [
        seminarCard({ _id: "second", start: "2026-12-11T09:00:00Z" }),
        seminarCard({ _id: "first", start: "2026-12-09T09:00:00Z" }),
      ],
      topics: [
        topicCard({ _id: "z", title: "Zuletzt", order: 1 }),
        topicCard({ _id: "o", title: "Ohne" }),
        topicCard({ _id: "a", title: "Öfter", order: 2 }),
      ],
    });
    expect(catalog.articles.map(({ id }) => id)).toEqual(["new", "old", "undated"]);
    expect(catalog.seminars.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(catalog.topics.map(({ id }) => id)).toEqual(["z", "a", "o"]);
  });

  it("knows what refers to a document", () => {
    const { catalog } = catalogOf({
      topics: [topicCard({ _id: "t" })],
      articles: [articleCard({ _id: "about", topics: ["t"] }), articleCard({ _id: "other" })],
      seminars: [seminarCard({ _id: "also", topics: ["t", "gone"] })],
    });
    const about = catalog.about("t");
    expect(
      [about.articles, about.seminars, about.tutorials].map((list) => list.map(({ id }) => id)),
    ).toEqual([["about"], ["also"], []]);
  });

  it("does not count a link in a text as being about what it leads to", () => {
    const { catalog } = catalogOf({
      topics: [topicCard({ _id: "t" })],
      articles: [articleCard({ _id: "links", links: ["t"], related: ["t"] })],
    });
    expect(catalog.about("t").articles).toEqual([]);
  });

  it("tells past from upcoming by the end, and keeps a cancellation", () => {
    const { catalog } = catalogOf({
      seminars: [
        seminarCard({ _id: "running", start: "2026-12-01T11:00:00Z", end: "2026-12-01T13:00:00Z" }),
        seminarCard({
          _id: "over",
          start: "2026-11-01T11:00:00Z",
          end: "2026-11-01T13:00:00Z",
          state: "full",
        }),
        seminarCard({
          _id: "off",
          start: "2026-11-02T11:00:00Z",
          end: "2026-11-02T13:00:00Z",
          state: "cancelled",
        }),
      ],
    });
    expect(catalog.seminars.map(({ id, status }) => [id, status.label])).toEqual([
      ["over", "vorbei"],
      ["off", "abgesagt"],
      ["running", "geplant"],
    ]);
  });

  it("names what has no title and leaves out a mention without an address", () => {
    const mention = {
      _id: "m",
      _createdAt: "2026-01-01T00:00:00Z",
      _updatedAt: "2026-01-01T00:00:00Z",
      title: "M",
      kind: null,
      relation: null,
      outlet: null,
      url: "javascript:alert(1)",
      publishedAt: null,
      summary: null,
      isExample: null,
      topics: null,
      people: null,
    };
    const { catalog, problems } = catalogOf({
      articles: [articleCard({ _id: "a", title: "  " })],
      mentions: [mention],
    });
    expect(catalog.articles.map(({ title }) => title)).toEqual(["Beitrag ohne Titel"]);
    expect(catalog.mentions).toEqual([]);
    expect(problems.map(({ documentId, path }) => `${documentId} ${path}`)).toEqual([
      "a title",
      "m url",
    ]);
  });

  it("is empty for an empty hub", () => {
    const { catalog, problems } = catalogOf({});
    expect([catalog.articles, catalog.seminars, catalog.topics, problems].flat()).toEqual([]);
  });
});
