import type { RuleResult } from "./ruleResult.ts";

/** A seminar ends after it starts. Both are ISO 8601 moments. */
export function checkEndAfterStart(end: string | undefined, start: string | undefined): RuleResult {
  if (end === undefined || start === undefined) return true;
  if (Date.parse(end) > Date.parse(start)) return true;
  return "Das Ende muss nach dem Beginn liegen. Bitte Datum und Uhrzeit prüfen.";
}
