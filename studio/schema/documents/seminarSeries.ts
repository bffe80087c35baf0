import { StackIcon } from "@sanity/icons/Stack";
import { defineField, defineType } from "@sanity/types";
import { slugField } from "../fields/slugField.ts";

export const seminarSeries = defineType({
  name: "seminarSeries",
  type: "document",
  title: "Terminreihe",
  icon: StackIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie der Reihe einen Titel."),
    }),
    slugField({ below: "/termine/reihen/" }),
    defineField({
      name: "description",
      type: "text",
      title: "Beschreibung",
      validation: (rule) => rule.required().error("Bitte beschreiben Sie die Reihe."),
    }),
    defineField({
      name: "rhythm",
      type: "string",
      title: "Rhythmus",
      description: "Zum Beispiel „Jeden ersten Donnerstag im Monat“.",
    }),
    defineField({ name: "picture", type: "picture", title: "Bild" }),
  ],
  orderings: [{ name: "title", title: "Titel", by: [{ field: "title", direction: "asc" }] }],
  preview: { select: { title: "title", subtitle: "rhythm", media: "picture" } },
});
