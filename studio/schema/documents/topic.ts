import { TagIcon } from "@sanity/icons/Tag";
import { defineField, defineType } from "@sanity/types";
import { slugField } from "../fields/slugField.ts";

export const topic = defineType({
  name: "topic",
  type: "document",
  title: "Thema",
  icon: TagIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Thema einen Titel."),
    }),
    slugField({ below: "/themen/" }),
    defineField({
      name: "description",
      type: "text",
      rows: 3,
      title: "Beschreibung",
      description: "Ein bis zwei Sätze, höchstens 200 Zeichen.",
      validation: (rule) =>
        rule.required().error("Bitte beschreiben Sie das Thema in ein bis zwei Sätzen."),
    }),
    defineField({ name: "picture", type: "picture", title: "Bild" }),
    defineField({
      name: "order",
      type: "number",
      title: "Reihenfolge",
      description: "Kleinere Zahlen stehen weiter vorn.",
    }),
  ],
  orderings: [
    {
      name: "order",
      title: "Reihenfolge auf der Website",
      by: [
        { field: "order", direction: "asc" },
        { field: "title", direction: "asc" },
      ],
    },
  ],
  preview: { select: { title: "title", subtitle: "description", media: "picture" } },
});
