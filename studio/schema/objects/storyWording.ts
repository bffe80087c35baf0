import { EditIcon } from "@sanity/icons/Edit";
import { defineField, defineType } from "@sanity/types";
import { choiceOf } from "../fields/options.ts";
import type { Row } from "../format/row.ts";
import { wordingTones } from "../options/storyOptions.ts";
import { titleOf } from "../options/titleOf.ts";

export const storyWording = defineType({
  name: "storyWording",
  type: "object",
  title: "Fassung",
  icon: EditIcon,
  fields: [
    defineField({
      name: "text",
      type: "storyText",
      title: "Text",
      validation: (rule) => rule.required().error("Bitte schreiben Sie den Text dieser Fassung."),
    }),
    defineField({
      name: "tone",
      type: "string",
      title: "Ton",
      options: choiceOf(wordingTones),
      initialValue: "both",
      validation: (rule) => rule.required().error("Bitte wählen Sie den Ton."),
    }),
  ],
  preview: {
    select: { text: "text", tone: "tone" },
    prepare: ({ text, tone }: Row<{ text: string; tone: string }>) => ({
      title: text ?? "Leere Fassung",
      subtitle: titleOf(wordingTones, tone),
    }),
  },
});
