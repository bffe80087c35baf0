import { defineField } from "@sanity/types";
import { API_VERSION } from "../../../common/contentSource.ts";
import { checkWholeNumber } from "../rules/checkWholeNumber.ts";
import { inGroups, type Groups } from "./groups.ts";

export interface WholeNumberFieldOptions {
  name: string;
  title: string;
  description?: string;
  min: number;
  group?: Groups;
  /** What the editor is asked for if there is no number; absent where there need not be one. */
  missing?: string;
  /** The document type whose highest number so far a new document goes on from. */
  nextOf?: string;
}

/** A count or a place in an order. */
export const wholeNumberField = (options: WholeNumberFieldOptions) => {
  const { min, group, missing, nextOf, ...field } = options;
  return defineField({
    ...field,
    type: "number",
    validation: (rule) => {
      const whole = rule.custom((value: number | undefined) => checkWholeNumber(value, { min }));
      return missing === undefined ? whole : [rule.required().error(missing), whole];
    },
    ...(nextOf === undefined
      ? {}
      : {
          initialValue: async (_, { getClient }) => {
            const highest = await getClient({ apiVersion: API_VERSION }).fetch<number | null>(
              "math::max(*[_type == $type].number)",
              { type: nextOf },
              { perspective: "raw" },
            );
            return (highest ?? 0) + 1;
          },
        }),
    ...inGroups(group),
  });
};
