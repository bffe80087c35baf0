import type { RuleResult } from "./ruleResult.ts";

/** A postponed seminar begins at another moment than it did at first. Both are ISO 8601 moments. */
export function checkOriginalStart(
  original: string | undefined,
  start: string | undefined,
): RuleResult {
  if (original === undefined || start === undefined) return true;
  if (Date.parse(original) !== Date.parse(start)) return true;
  return "Der ursprüngliche Beginn ist derselbe wie der Beginn. Bitte tragen Sie oben den neuen Termin ein, oder lassen Sie dieses Feld leer.";
}
