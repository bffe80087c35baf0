import type { RuleResult } from "./ruleResult.ts";

/** Registration closes before or when the seminar starts. Both are ISO 8601 moments. */
export function checkDeadline(deadline: string | undefined, start: string | undefined): RuleResult {
  if (deadline === undefined || start === undefined) return true;
  if (Date.parse(deadline) <= Date.parse(start)) return true;
  return "Der Anmeldeschluss liegt nach dem Beginn. Bitte einen früheren Zeitpunkt wählen.";
}
