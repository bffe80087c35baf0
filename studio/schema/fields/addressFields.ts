import { defineField } from "@sanity/types";
import { inGroups } from "./groups.ts";
import { slugField, type SlugFieldOptions } from "./slugField.ts";

/** The address of a document that has a page, and the addresses that lead there from before. */
export const addressFields = (options: SlugFieldOptions) => [
  slugField({
    ...options,
    afterPublishing:
      "Sie lässt sich auch nach dem Veröffentlichen noch ändern: Die alte Adresse leitet dann auf die neue weiter.",
  }),
  defineField({
    name: "formerSlugs",
    type: "formerSlugs",
    title: "Frühere Adressen",
    description:
      "Unter diesen Adressen war die Seite schon veröffentlicht. Geteilte Links dorthin führen weiter hierher; darum kümmert sich das Studio von selbst.",
    hidden: ({ value }) => !Array.isArray(value) || value.length === 0,
    ...inGroups(options.group),
  }),
];
