import type { StringRule } from "@sanity/types";
import { checkText } from "../rules/checkText.ts";

/** Validation of a text that has to be there; `missing` asks the editor for it. */
export const requiredText =
  (missing: string, { max }: { max?: number } = {}) =>
  (rule: StringRule) => [
    rule.required().error(missing),
    rule.custom((text: string | undefined) =>
      isEmpty(text) ? true : checkText(text, { missing, ...(max === undefined ? {} : { max }) }),
    ),
  ];

/** Validation of a text that may be missing but not be longer than `max` characters. */
export const optionalText =
  ({ max }: { max: number }) =>
  (rule: StringRule) =>
    rule.custom((text: string | undefined) => checkText(text, { max }));

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === "";
}
