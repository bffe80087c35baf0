import type { ContentProblem, ReportProblem } from "./ContentProblem.ts";

/** Collects the content problems of a build, each once. */
export interface ProblemLedger {
  report: ReportProblem;
  /** What was reported so far, ordered by document and path. */
  entries(): ContentProblem[];
}

const LEDGER = Symbol.for("hub.contentProblems");

export function createProblemLedger(): ProblemLedger {
  const problems = new Map<string, ContentProblem>();
  return {
    report: (problem) => {
      problems.set(Object.values(problem).join("\n"), problem);
    },
    entries: () => [...problems.keys()].sort().flatMap((key) => problems.get(key) ?? []),
  };
}

/**
 * The ledger of this process. Kept on `globalThis`, for the prerendered pages and the integration
 * that prints it (site/integration/contentReport.ts) are bundled apart and share no module.
 */
export function buildLedger(): ProblemLedger {
  const known: unknown = Reflect.get(globalThis, LEDGER);
  if (isLedger(known)) return known;
  const ledger = createProblemLedger();
  Reflect.set(globalThis, LEDGER, ledger);
  return ledger;
}

function isLedger(value: unknown): value is ProblemLedger {
  return typeof value === "object" && value !== null && "report" in value && "entries" in value;
}
