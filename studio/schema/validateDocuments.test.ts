import { describe, expect, test } from "vitest";
import { validateDocuments, type Problem, type StoredDocument } from "./validateDocuments.ts";

const topic: StoredDocument = {
  _id: "topic-recruiting",
  _type: "topic",
  title: "Recruiting",
  slug: { _type: "slug", current: "recruiting" },
  description: "Wie Betriebe Auszubildende finden.",
};

const person: StoredDocument = {
  _id: "person-a",
  _type: "person",
  name: "Aylin Kaplan",
  slug: { _type: "slug", current: "aylin-kaplan" },
};

function reference(id: string) {
  return { _type: "reference", _key: id, _ref: id };
}

function article(fields: Record<string, unknown> = {}): StoredDocument {
  return {
    _id: "article-a",
    _type: "article",
    title: "Azubis finden",
    slug: { _type: "slug", current: "azubis-finden" },
    kind: "report",
    teaser: "Drei Wege, die sich bewährt haben.",
    picture: { _type: "picture", _sanityAsset: "image@file://./a.webp", alt: "Eine Werkstatt" },
    topics: [reference(topic._id)],
    authors: [reference(person._id)],
    publishedAt: "2026-03-01T08:00:00Z",
    body: [
      {
        _type: "block",
        _key: "a1",
        style: "normal",
        markDefs: [],
        children: [{ _type: "span", _key: "s1", text: "Guten Tag.", marks: [] }],
      },
    ],
    ...fields,
  };
}

/** What is said about the article, in one line each. */
async function problemsOf(changed: StoredDocument, ...others: StoredDocument[]): Promise<string[]> {
  const problems = await validateDocuments([changed, topic, person, ...others]);
  return problems
    .filter(({ documentId }) => documentId === changed._id)
    .map(({ path, message }: Problem) => `${path}: ${message}`);
}

describe("headless validation", () => {
  test("finds nothing in a document that is in order", async () => {
    expect(await problemsOf(article())).toEqual([]);
  });

  test("names a missing reference", async () => {
    expect(await problemsOf(article({ authors: [reference("person-gone")] }))).toEqual([
      "authors[person-gone]: Referenced document must be published",
    ]);
  });

  test("names a picture without description", async () => {
    const picture = { _type: "picture", _sanityAsset: "image@file://./a.webp" };
    expect(await problemsOf(article({ picture }))).toEqual([
      "picture.alt: Bitte beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.",
    ]);
  });

  test("names the document that has the same slug, but not one of another type", async () => {
    const same = article({ _id: "article-b", title: "Azubis finden, Teil 1" });
    const other = { ...topic, _id: "topic-b", slug: { _type: "slug", current: "azubis-finden" } };
    expect(await problemsOf(article(), other)).toEqual([]);
    expect(await problemsOf(article(), same)).toEqual([
      expect.stringContaining("gehört schon zu „Azubis finden, Teil 1“"),
    ]);
  });

  test("names a field that the schema does not know", async () => {
    expect(await problemsOf(article({ autor: "Aylin" }))).toEqual([
      "autor: Field 'autor' does not exist on type 'article'",
    ]);
  });

  test("names every required field of an empty article", async () => {
    const problems = await problemsOf({ _id: "article-a", _type: "article" });
    expect(problems.toSorted()).toEqual([
      "authors: Bitte wählen Sie, wer den Beitrag geschrieben hat.",
      "body: Bitte schreiben Sie den Text des Beitrags.",
      "kind: Bitte wählen Sie die Art des Beitrags.",
      "picture: Bitte wählen Sie ein Titelbild.",
      "publishedAt: Bitte geben Sie an, wann der Inhalt erscheint.",
      "slug: Bitte eine Adresse angeben; „Generieren“ schlägt eine vor.",
      "teaser: Bitte schreiben Sie einen Teaser.",
      "title: Bitte geben Sie dem Beitrag einen Titel.",
      "topics: Bitte wählen Sie ein bis vier Themen.",
    ]);
  });
});

test("an address that another document once had is warned of by that document's name", async () => {
  const other = {
    ...article(),
    _id: "article-b",
    title: "Umgezogen",
    slug: { _type: "slug", current: "umgezogen" },
    formerSlugs: ["azubis-finden"],
  };
  expect(await problemsOf(article(), other)).toEqual([
    expect.stringMatching(/slug.*Unter dieser Adresse stand früher „Umgezogen“/),
  ]);
});
