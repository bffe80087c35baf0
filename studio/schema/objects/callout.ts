import { InfoOutlineIcon } from "@sanity/icons/InfoOutline";
import { defineField, defineType } from "@sanity/types";
import { choiceOf } from "../fields/options.ts";
import { plainTextOf, type TextBlock } from "../format/plainTextOf.ts";
import { calloutTones } from "../options/calloutTones.ts";
import { titleOf } from "../options/titleOf.ts";
import type { Row } from "../format/row.ts";

export const callout = defineType({
  name: "callout",
  type: "object",
  title: "Kasten",
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: "tone",
      type: "string",
      title: "Art des Kastens",
      options: choiceOf(calloutTones),
      initialValue: "note",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art des Kastens."),
    }),
    defineField({ name: "title", type: "string", title: "Überschrift" }),
    defineField({
      name: "text",
      type: "simpleText",
      title: "Text",
      validation: (rule) => rule.required().error("Bitte schreiben Sie den Text des Kastens."),
    }),
  ],
  preview: {
    select: { title: "title", tone: "tone", text: "text" },
    prepare: ({
      title,
      tone,
      text,
    }: Row<{ title: string; tone: string; text: readonly TextBlock[] }>) => ({
      title: title ?? plainTextOf(text) ?? "Leerer Kasten",
      subtitle: `Kasten: ${titleOf(calloutTones, tone)}`,
    }),
  },
});
