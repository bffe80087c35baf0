import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { slugField } from "../fields/slugField.ts";

export const newsletterIssue = defineType({
  name: "newsletterIssue",
  type: "document",
  title: "Newsletter-Ausgabe",
  icon: EnvelopeIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Betreff",
      validation: (rule) => rule.required().error("Bitte geben Sie der Ausgabe einen Betreff."),
    }),
    slugField({ below: "/newsletter/" }),
    defineField({
      name: "number",
      type: "number",
      title: "Nummer",
      validation: (rule) => rule.required().error("Bitte geben Sie der Ausgabe eine Nummer."),
    }),
    defineField({ name: "sentAt", type: "datetime", title: "Versandt am" }),
    defineField({ name: "preheader", type: "string", title: "Vorschautext" }),
    defineField({ name: "intro", type: "simpleText", title: "Einleitung" }),
    defineField({
      name: "items",
      type: "array",
      title: "Inhalte",
      of: [referencesTo("article", "podcastEpisode", "tutorial", "seminar", "mention")],
    }),
    defineField({ name: "closing", type: "simpleText", title: "Schluss" }),
    exampleField(),
  ],
  orderings: [
    {
      name: "numberDesc",
      title: "Nummer, neueste zuerst",
      by: [{ field: "number", direction: "desc" }],
    },
  ],
  preview: { select: { title: "title", subtitle: "number" } },
});
