import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineField, defineType } from "@sanity/types";

export const storyQuestion = defineType({
  name: "storyQuestion",
  type: "object",
  title: "Frage",
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: "key",
      type: "string",
      title: "Kurzname",
      description: "Steht in der Geschichte als Platzhalter, zum Beispiel „held“ für {held}.",
      validation: (rule) => rule.required().error("Bitte geben Sie der Frage einen Kurznamen."),
    }),
    defineField({
      name: "label",
      type: "string",
      title: "Frage",
      validation: (rule) => rule.required().error("Bitte schreiben Sie die Frage auf."),
    }),
    defineField({ name: "help", type: "text", rows: 2, title: "Hilfetext" }),
    defineField({ name: "example", type: "string", title: "Beispielantwort" }),
  ],
  preview: { select: { title: "label", subtitle: "key" } },
});
