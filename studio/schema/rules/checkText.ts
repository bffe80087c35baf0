import type { RuleResult } from "./ruleResult.ts";

export interface TextRequirement {
  /** What the editor is asked for if the text is missing; absent where it may be missing. */
  missing?: string;
  /** Most characters allowed. */
  max?: number;
}

/** A text is more than white space, where it is wanted, and no longer than allowed. */
export function checkText(text: string | undefined, { missing, max }: TextRequirement): RuleResult {
  if (text === undefined || text.trim() === "") return missing ?? true;
  if (max === undefined || text.length <= max) return true;
  return `Der Text hat ${text.length} Zeichen. Bitte auf höchstens ${max} kürzen.`;
}
