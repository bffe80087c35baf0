import type { RuleResult } from "./ruleResult.ts";

/** A duration is a whole number of seconds above zero. */
export function checkSeconds(duration: number | undefined): RuleResult {
  if (duration === undefined) return true;
  if (Number.isInteger(duration) && duration > 0) return true;
  return "Bitte die Dauer in ganzen Sekunden angeben, größer als null.";
}
