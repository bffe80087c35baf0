import type { RuleResult } from "./ruleResult.ts";

export interface BlockValue {
  _key: string;
  _type: string;
  style?: string;
}

const LEVELS: Readonly<Record<string, number>> = { h2: 2, h3: 3, h4: 4 };

/** Headings go down one level at a time: screen readers build a table of contents from them. */
export function checkHeadingOrder(body: readonly BlockValue[] | undefined): RuleResult {
  let previous = 1;
  for (const { _key, _type, style } of body ?? []) {
    const level = _type === "block" ? LEVELS[style ?? ""] : undefined;
    if (level === undefined) continue;
    if (level > previous + 1) {
      return {
        message: `Hier wird eine Ebene übersprungen. Bitte zuerst eine ${previous === 1 ? "Zwischenüberschrift" : `Überschrift der Ebene ${previous + 1}`} verwenden.`,
        path: [{ _key }],
      };
    }
    previous = level;
  }
  return true;
}
