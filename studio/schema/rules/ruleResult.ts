import type { Path } from "@sanity/types";

/**
 * What a rule says about a value: true if it is fine, otherwise what the editor should do; with a
 * path where the problem lies deeper in the value.
 */
export type RuleResult = true | string | { message: string; path: Path };
