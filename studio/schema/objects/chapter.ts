import { ClockIcon } from "@sanity/icons/Clock";
import { defineField, defineType } from "@sanity/types";

export const chapter = defineType({
  name: "chapter",
  type: "object",
  title: "Kapitel",
  icon: ClockIcon,
  fields: [
    defineField({
      name: "start",
      type: "number",
      title: "Beginn in Sekunden",
      validation: (rule) =>
        rule.required().min(0).error("Bitte geben Sie an, ab welcher Sekunde das Kapitel läuft."),
    }),
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Kapitel einen Titel."),
    }),
  ],
  preview: { select: { title: "title", subtitle: "start" } },
});
