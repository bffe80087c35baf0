import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";

export const storyQuestion = defineType({
  name: "storyQuestion",
  type: "object",
  title: "Frage",
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: "key",
      type: "string",
      title: "Platzhalter",
      description:
        "Kurzes Wort für die Antwort. In der Geschichte steht es in geschweiften Klammern, zum Beispiel {held}.",
      placeholder: "held",
      validation: requiredText(
        "Bitte geben Sie der Antwort einen Platzhalter, zum Beispiel „held“.",
      ),
    }),
    defineField({
      name: "label",
      type: "string",
      title: "Frage",
      placeholder: "Wer ist die Hauptfigur?",
      validation: requiredText("Bitte schreiben Sie die Frage auf."),
    }),
    defineField({ name: "help", type: "text", rows: 2, title: "Hilfetext" }),
    defineField({ name: "example", type: "string", title: "Beispielantwort" }),
  ],
  preview: {
    select: { title: "label", key: "key" },
    prepare: ({ title, key }: Row<{ title: string; key: string }>) => ({
      title: title ?? "Frage ohne Text",
      subtitle: key === undefined ? "ohne Platzhalter" : `{${key}}`,
    }),
  },
});
