import { ClockIcon } from "@sanity/icons/Clock";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { checkTimeOfDay } from "../rules/checkAgenda.ts";
import type { Row } from "../format/row.ts";

export const agendaItem = defineType({
  name: "agendaItem",
  type: "object",
  title: "Programmpunkt",
  icon: ClockIcon,
  fields: [
    defineField({
      name: "time",
      type: "string",
      title: "Uhrzeit",
      placeholder: "14:30",
      validation: (rule) => [
        rule.required().error("Bitte geben Sie die Uhrzeit an, zum Beispiel 14:30."),
        rule.custom((time: string | undefined) => checkTimeOfDay(time)),
      ],
    }),
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: requiredText("Bitte geben Sie dem Programmpunkt einen Titel."),
    }),
    defineField({ name: "note", type: "string", title: "Hinweis" }),
  ],
  preview: {
    select: { title: "title", time: "time", note: "note" },
    prepare: ({ title, time, note }: Row<{ title: string; time: string; note: string }>) => ({
      title: title ?? "Programmpunkt ohne Titel",
      subtitle: subtitleOf(time === undefined ? undefined : `${time} Uhr`, note),
    }),
  },
});
