import { BookIcon } from "@sanity/icons/Book";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { slugField } from "../fields/slugField.ts";
import { titleOf } from "../options/titleOf.ts";
import { tutorialLevels } from "../options/tutorialLevels.ts";

export const tutorial = defineType({
  name: "tutorial",
  type: "document",
  title: "Tutorial",
  icon: BookIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Tutorial einen Titel."),
    }),
    slugField({ below: "/tutorials/" }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      validation: (rule) => rule.required().error("Bitte schreiben Sie einen Teaser."),
    }),
    defineField({
      name: "picture",
      type: "picture",
      title: "Titelbild",
      validation: (rule) => rule.required().error("Bitte wählen Sie ein Titelbild."),
    }),
    defineField({
      name: "topics",
      type: "array",
      title: "Themen",
      of: [referencesTo("topic")],
      validation: (rule) =>
        rule.required().min(1).unique().error("Bitte wählen Sie mindestens ein Thema."),
    }),
    defineField({
      name: "authors",
      type: "array",
      title: "Autor:innen",
      of: [referencesTo("person")],
    }),
    defineField({
      name: "level",
      type: "string",
      title: "Niveau",
      options: { list: [...tutorialLevels], layout: "radio", direction: "horizontal" },
      initialValue: "beginner",
      validation: (rule) => rule.required().error("Bitte wählen Sie das Niveau."),
    }),
    defineField({
      name: "minutes",
      type: "number",
      title: "Zeitbedarf in Minuten",
      validation: (rule) => rule.required().error("Bitte geben Sie den Zeitbedarf in Minuten an."),
    }),
    defineField({
      name: "publishedAt",
      type: "datetime",
      title: "Erscheint am",
      initialValue: () => new Date().toISOString(),
      validation: (rule) =>
        rule.required().error("Bitte geben Sie an, wann das Tutorial erscheint."),
    }),
    defineField({ name: "updatedAt", type: "datetime", title: "Überarbeitet am" }),
    defineField({ name: "intro", type: "richText", title: "Einleitung" }),
    defineField({ name: "video", type: "videoClip", title: "Video" }),
    defineField({
      name: "steps",
      type: "array",
      title: "Schritte",
      of: [defineArrayMember({ type: "tutorialStep" })],
      validation: (rule) =>
        rule.required().min(1).error("Bitte legen Sie mindestens einen Schritt an."),
    }),
    defineField({
      name: "materials",
      type: "array",
      title: "Materialien",
      of: [defineArrayMember({ type: "material" })],
    }),
    defineField({ name: "seo", type: "seo", title: "Suche & Teilen" }),
    exampleField(),
  ],
  orderings: [
    {
      name: "publishedAtDesc",
      title: "Erscheinungsdatum, neueste zuerst",
      by: [{ field: "publishedAt", direction: "desc" }],
    },
  ],
  preview: {
    select: { title: "title", level: "level", media: "picture" },
    prepare: ({ title, level, media }) => ({
      title,
      subtitle: titleOf(tutorialLevels, level),
      media,
    }),
  },
});
