import { ClockIcon } from "@sanity/icons/Clock";
import { defineType } from "@sanity/types";
import { checkWholeNumber } from "../rules/checkWholeNumber.ts";

/** A length or moment in whole seconds; the Studio shows and takes it as minutes and seconds. */
export const seconds = defineType({
  name: "seconds",
  type: "number",
  title: "Zeit",
  icon: ClockIcon,
  validation: (rule) =>
    rule.custom((value: number | undefined) => checkWholeNumber(value, { min: 0 })),
});
