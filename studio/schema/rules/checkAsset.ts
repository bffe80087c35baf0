import type { RuleResult } from "./ruleResult.ts";

/** A picture or file field holds a picture or file, not only what was said about one. */
export function checkAsset(
  value: { asset?: unknown } | undefined,
  { missing }: { missing: string },
): RuleResult {
  return value === undefined || value.asset !== undefined ? true : missing;
}
