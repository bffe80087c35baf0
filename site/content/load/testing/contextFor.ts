import { problemsOf, type ContentProblem } from "../../ContentProblem.ts";
import type { CardsResult } from "../../results.ts";
import { toCatalog } from "../catalog.ts";
import type { PlacedContext } from "../LoadContext.ts";
import { emptyCards } from "./emptyCards.ts";

export const NOW = new Date("2026-12-01T12:00:00Z");

/** A context over some cards that keeps what is noted about the document "doc". */
export function contextFor(cards: Partial<CardsResult> = {}): {
  context: PlacedContext;
  problems: ContentProblem[];
  /** What was noted, as "path: message". */
  noted: () => string[];
} {
  const problems: ContentProblem[] = [];
  const catalog = toCatalog({ ...emptyCards, ...cards }, { report: () => undefined, now: NOW });
  const note = problemsOf({ id: "doc", type: "article" }, (problem) => problems.push(problem));
  return {
    context: { catalog, note, now: NOW, path: "body" },
    problems,
    noted: () => problems.map(({ path, message }) => `${path}: ${message}`),
  };
}
