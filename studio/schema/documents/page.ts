import { DocumentIcon } from "@sanity/icons/Document";
import { defineField, defineType } from "@sanity/types";
import { slugField } from "../fields/slugField.ts";

export const page = defineType({
  name: "page",
  type: "document",
  title: "Seite",
  icon: DocumentIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie der Seite einen Titel."),
    }),
    slugField({ below: "/" }),
    defineField({ name: "teaser", type: "text", rows: 3, title: "Teaser" }),
    defineField({
      name: "body",
      type: "richText",
      title: "Text",
      validation: (rule) => rule.required().error("Bitte schreiben Sie den Text der Seite."),
    }),
    defineField({ name: "updatedAt", type: "datetime", title: "Stand" }),
    defineField({ name: "seo", type: "seo", title: "Suche & Teilen" }),
  ],
  orderings: [{ name: "title", title: "Titel", by: [{ field: "title", direction: "asc" }] }],
  preview: { select: { title: "title", subtitle: "slug.current" } },
});
