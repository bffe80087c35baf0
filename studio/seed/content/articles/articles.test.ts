import { expect, test } from "vitest";
import { seedClock } from "../../seedClock.ts";
import { articles } from "./index.ts";

const now = () => new Date("2026-03-10T08:00:00Z");
const documents = articles(seedClock(now));

const blockTypes = (body: unknown): string[] =>
  Array.isArray(body) ? body.map((block: { _type: string }) => block._type) : [];

test("ten reports, six interviews and eight practice examples, each under its own id", () => {
  const kinds = documents.map(({ kind }) => kind);
  expect({
    report: kinds.filter((kind) => kind === "report").length,
    interview: kinds.filter((kind) => kind === "interview").length,
    practice: kinds.filter((kind) => kind === "practice").length,
    ids: new Set(documents.map(({ _id }) => _id)).size,
  }).toEqual({ report: 10, interview: 6, practice: 8, ids: 24 });
});

test("every interview asks at least six questions", () => {
  const asked = documents
    .filter(({ kind }) => kind === "interview")
    .map(({ body }) => blockTypes(body).filter((type) => type === "questionAnswer").length);
  expect(asked.filter((count) => count < 6)).toEqual([]);
});

test("every article is marked as an example and lies in the past", () => {
  const wrong = documents.filter(
    ({ isExample, publishedAt }) =>
      isExample !== true || typeof publishedAt !== "string" || publishedAt >= now().toISOString(),
  );
  expect(wrong.map(({ _id }) => _id)).toEqual([]);
});

test("together they show every block that rich text can hold", () => {
  expect([...new Set(documents.flatMap(({ body }) => blockTypes(body)))].sort()).toEqual([
    "audioClip",
    "block",
    "callout",
    "dataTable",
    "factsBox",
    "picture",
    "pullQuote",
    "questionAnswer",
    "videoClip",
  ]);
});
