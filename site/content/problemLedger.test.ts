import { expect, it } from "vitest";
import { buildLedger, createProblemLedger } from "./problemLedger.ts";

const problem = (documentId: string, path: string) => ({
  documentId,
  documentType: "article",
  path,
  message: "Es fehlt etwas.",
});

it("counts a problem once, ordered by document and path", () => {
  const ledger = createProblemLedger();
  for (const [id, path] of [
    ["b", "slug"],
    ["a", "title"],
    ["b", "slug"],
    ["a", "picture"],
  ] as const) {
    ledger.report(problem(id, path));
  }
  expect(ledger.entries()).toEqual([
    problem("a", "picture"),
    problem("a", "title"),
    problem("b", "slug"),
  ]);
});

it("is the same ledger for all parts of a process", () => {
  expect(buildLedger()).toBe(buildLedger());
});
