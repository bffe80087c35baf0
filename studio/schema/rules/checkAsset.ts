import type { RuleResult } from "./ruleResult.ts";

/** A picture or file that is wanted is there, not only what was said about one. */
export function checkAsset(
  value: { asset?: unknown } | undefined,
  { missing }: { missing: string },
): RuleResult {
  return value?.asset === undefined ? missing : true;
}
