import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { contentGroup, publishingGroup, relationsGroup, searchGroup } from "../fields/groups.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { slugField } from "../fields/slugField.ts";
import { articleKinds } from "../options/articleKinds.ts";
import { titleOf } from "../options/titleOf.ts";

export const article = defineType({
  name: "article",
  type: "document",
  title: "Beitrag",
  icon: DocumentTextIcon,
  groups: [contentGroup, relationsGroup, publishingGroup, searchGroup],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "content",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Beitrag einen Titel."),
    }),
    slugField({ below: "/beitraege/", group: "content" }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art des Beitrags",
      group: "content",
      options: { list: [...articleKinds], layout: "radio", direction: "horizontal" },
      initialValue: "report",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art des Beitrags."),
    }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      description: "Zwei bis drei Sätze, die Lust auf den Beitrag machen; höchstens 300 Zeichen.",
      group: "content",
      validation: (rule) => rule.required().error("Bitte schreiben Sie einen Teaser."),
    }),
    defineField({
      name: "picture",
      type: "picture",
      title: "Titelbild",
      group: "content",
      validation: (rule) => rule.required().error("Bitte wählen Sie ein Titelbild."),
    }),
    defineField({
      name: "topics",
      type: "array",
      title: "Themen",
      description: "Ein bis vier Themen.",
      group: ["content", "relations"],
      of: [referencesTo("topic")],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .max(4)
          .unique()
          .error("Bitte wählen Sie ein bis vier verschiedene Themen."),
    }),
    defineField({
      name: "authors",
      type: "array",
      title: "Autor:innen",
      group: ["content", "relations"],
      of: [referencesTo("person")],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .unique()
          .error("Bitte wählen Sie mindestens eine Person, die den Beitrag geschrieben hat."),
    }),
    defineField({
      name: "body",
      type: "richText",
      title: "Text",
      group: "content",
      validation: (rule) => rule.required().error("Bitte schreiben Sie den Text des Beitrags."),
    }),
    defineField({
      name: "guests",
      type: "array",
      title: "Gesprächspartner:innen",
      group: "relations",
      of: [referencesTo("person")],
    }),
    defineField({
      name: "organisations",
      type: "array",
      title: "Organisationen im Beitrag",
      group: "relations",
      of: [referencesTo("organisation")],
    }),
    defineField({
      name: "related",
      type: "array",
      title: "Zum Weiterlesen",
      group: "relations",
      of: [referencesTo("article", "podcastEpisode", "tutorial", "seminar")],
    }),
    defineField({
      name: "publishedAt",
      type: "datetime",
      title: "Erscheint am",
      group: "publishing",
      initialValue: () => new Date().toISOString(),
      validation: (rule) =>
        rule.required().error("Bitte geben Sie an, wann der Beitrag erscheint."),
    }),
    defineField({
      name: "updatedAt",
      type: "datetime",
      title: "Überarbeitet am",
      group: "publishing",
    }),
    exampleField("publishing"),
    defineField({ name: "seo", type: "seo", title: "Suche & Teilen", group: "search" }),
  ],
  orderings: [
    {
      name: "publishedAtDesc",
      title: "Erscheinungsdatum, neueste zuerst",
      by: [{ field: "publishedAt", direction: "desc" }],
    },
  ],
  preview: {
    select: { title: "title", kind: "kind", media: "picture" },
    prepare: ({ title, kind, media }) => ({ title, subtitle: titleOf(articleKinds, kind), media }),
  },
});
