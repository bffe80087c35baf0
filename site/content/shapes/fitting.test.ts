import { describe, expect, it } from "vitest";
import type { ContentProblem } from "../ContentProblem.ts";
import { allArticlesQuery } from "../queries/article.ts";
import { allCardsQuery } from "../queries/cards.ts";
import { sentIssuesQuery } from "../queries/newsletterIssue.ts";
import { fitting } from "./fitting.ts";
import { shapes } from "./shapes.ts";

const document = { _id: "a", _type: "article", _updatedAt: "2026-01-01T00:00:00Z" };

/** What an article's fields come to, and what is said of them. */
function fitted(fields: object): { fields: object; noted: string[] } {
  const problems: ContentProblem[] = [];
  const result: object[] = fitting(shapes, (problem) => problems.push(problem))(
    [{ ...document, ...fields }],
    allArticlesQuery,
  );
  const given = Object.entries({ ...result[0] }).filter(([name]) => name in fields);
  return {
    fields: Object.fromEntries(given),
    noted: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

const after = ", deshalb bleibt die Stelle weg. Bitte füllen Sie sie im Studio neu aus.";

describe("fitting", () => {
  it.each([
    [{ title: 5 }, { title: null }, `title: Hier steht eine Zahl statt eines Textes${after}`],
    [
      { isExample: "ja" },
      { isExample: null },
      `isExample: Hier steht ein Text statt von Ja oder Nein${after}`,
    ],
    [
      { picture: "bild.jpg" },
      { picture: null },
      `picture: Hier steht ein Text statt einer Gruppe von Angaben${after}`,
    ],
    [
      { body: {} },
      { body: null },
      `body: Hier steht eine Gruppe von Angaben statt einer Liste${after}`,
    ],
    [
      { slug: ["x"] },
      { slug: null },
      `slug/current: Hier steht eine Liste statt eines Textes${after}`,
    ],
    [
      { topics: ["a", null, "b"] },
      { topics: ["a", "b"] },
      `topics/1: Hier steht nichts statt eines Textes${after}`,
    ],
    [
      { picture: { alt: 5, caption: "Bild", asset: { _ref: "x" } } },
      { picture: { caption: "Bild", asset: { _ref: "x" } } },
      `picture/alt: Hier steht eine Zahl statt eines Textes${after}`,
    ],
    [
      { picture: { asset: { _ref: 5 } } },
      { picture: {} },
      `picture/asset: Hier fehlt ein Teil der Angabe${after}`,
    ],
    [
      { body: [{ _type: "pullQuote", _key: "k", text: [] }] },
      { body: [{ _type: "pullQuote", _key: "k" }] },
      `body/k/text: Hier steht eine Liste statt eines Textes${after}`,
    ],
    [
      { body: ["Text", { _type: "block", _key: "b" }] },
      { body: [{ _type: "block", _key: "b" }] },
      `body/0: Hier steht ein Text statt einer Gruppe von Angaben${after}`,
    ],
  ])("leaves out of %j what has the wrong type", (given, fields, note) => {
    expect(fitted(given)).toEqual({ fields, noted: [note] });
  });

  it("leaves alone what fits, what is not there, and what it does not know", () => {
    const fields = {
      title: "Titel",
      teaser: null,
      kind: "unbekannt",
      body: [{ _type: "poll", _key: "p", question: 5 }],
      more: { deeply: [5] },
    };
    expect(fitted(structuredClone(fields))).toEqual({ fields, noted: [] });
  });

  it("gives items a key that have none, and takes null for nothing", () => {
    expect(fitted({ body: [{ _type: "block", style: null }] })).toEqual({
      fields: { body: [{ _type: "block", _key: "0" }] },
      noted: [],
    });
  });

  it("leaves out a document that means nothing without a field, and says so", () => {
    const problems: ContentProblem[] = [];
    const issue = { _id: "n", _type: "newsletterIssue", sentAt: 5 };
    expect(fitting(shapes, (problem) => problems.push(problem))([issue], sentIssuesQuery)).toEqual(
      [],
    );
    expect(problems.map(({ documentId, path }) => [documentId, path])).toEqual([["n", "sentAt"]]);
  });

  it("says where in the document something is that a card has under another name", () => {
    const problems: ContentProblem[] = [];
    const lists = "articles episodes tutorials series people organisations topics mentions pages";
    const empty = Object.fromEntries([...lists.split(" "), "images", "files"].map((l) => [l, []]));
    const seminar = { _id: "s", _createdAt: "", _updatedAt: "", city: 5, hasMaterials: false };
    fitting(shapes, (problem) => problems.push(problem))(
      { ...empty, seminars: [{ ...seminar, hasRecording: false, links: [null] }] },
      allCardsQuery,
    );
    expect(problems).toEqual([
      {
        documentId: "s",
        documentType: "seminar",
        path: "place/city",
        message: `Hier steht eine Zahl statt eines Textes${after}`,
      },
    ]);
  });
});
