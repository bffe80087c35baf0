import { ClockIcon } from "@sanity/icons/Clock";
import { defineField, defineType } from "@sanity/types";

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
      validation: (rule) =>
        rule.required().error("Bitte geben Sie die Uhrzeit als HH:MM an, zum Beispiel 14:30."),
    }),
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Programmpunkt einen Titel."),
    }),
    defineField({ name: "note", type: "string", title: "Hinweis" }),
  ],
  preview: {
    select: { title: "title", time: "time", note: "note" },
    prepare: ({ title, time, note }) => ({
      title: [time, title].filter(Boolean).join("  "),
      subtitle: note,
    }),
  },
});
