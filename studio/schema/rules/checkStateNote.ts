import type { RuleResult } from "./ruleResult.ts";

/** Who had planned to come should learn why a date is off, and when the new one is. */
export function checkStateNote(note: string | undefined, state: string | undefined): RuleResult {
  if (note !== undefined && note.trim() !== "") return true;
  if (state === "postponed") {
    return "Bitte nennen Sie den neuen Termin oder wann er feststeht.";
  }
  if (state === "cancelled") return "Bitte nennen Sie kurz den Grund für die Absage.";
  return true;
}
