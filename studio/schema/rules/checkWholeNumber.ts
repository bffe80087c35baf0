import type { RuleResult } from "./ruleResult.ts";

/** A count: whole, and at least `min`. */
export function checkWholeNumber(value: number | undefined, { min }: { min: number }): RuleResult {
  if (value === undefined || (Number.isInteger(value) && value >= min)) return true;
  return `Bitte eine ganze Zahl ab ${min} angeben.`;
}
