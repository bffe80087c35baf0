import { ClockIcon } from "@sanity/icons/Clock";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import { formatSeconds } from "../format/formatSeconds.ts";
import type { Row } from "../format/row.ts";

export const chapter = defineType({
  name: "chapter",
  type: "object",
  title: "Kapitel",
  icon: ClockIcon,
  fields: [
    defineField({
      name: "start",
      type: "seconds",
      title: "Beginn",
      description: "Minuten und Sekunden ab dem Anfang der Folge, zum Beispiel 1:30.",
      validation: (rule) =>
        rule.required().error("Bitte geben Sie an, wann das Kapitel beginnt, zum Beispiel 1:30."),
    }),
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: requiredText("Bitte geben Sie dem Kapitel einen Titel."),
    }),
  ],
  preview: {
    select: { title: "title", start: "start" },
    prepare: ({ title, start }: Row<{ title: string; start: number }>) => ({
      title: title ?? "Kapitel ohne Titel",
      subtitle: start === undefined ? "ohne Zeit" : `ab ${formatSeconds(start)}`,
    }),
  },
});
