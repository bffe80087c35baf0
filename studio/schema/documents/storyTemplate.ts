import { SparklesIcon } from "@sanity/icons/Sparkles";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { slugField } from "../fields/slugField.ts";

export const storyTemplate = defineType({
  name: "storyTemplate",
  type: "document",
  title: "Geschichten-Vorlage",
  icon: SparklesIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie der Vorlage einen Titel."),
    }),
    slugField({ below: "/storygenerator/" }),
    defineField({
      name: "occasion",
      type: "string",
      title: "Anlass",
      validation: (rule) =>
        rule.required().error("Bitte geben Sie an, zu welchem Anlass die Geschichte passt."),
    }),
    defineField({
      name: "plot",
      type: "string",
      title: "Handlungsmuster",
      validation: (rule) => rule.required().error("Bitte geben Sie das Handlungsmuster an."),
    }),
    defineField({ name: "description", type: "text", rows: 3, title: "Beschreibung" }),
    defineField({
      name: "questions",
      type: "array",
      title: "Fragen",
      of: [defineArrayMember({ type: "storyQuestion" })],
    }),
    defineField({
      name: "parts",
      type: "array",
      title: "Abschnitte der Geschichte",
      of: [defineArrayMember({ type: "storyPart" })],
    }),
    exampleField(),
  ],
  orderings: [{ name: "title", title: "Titel", by: [{ field: "title", direction: "asc" }] }],
  preview: { select: { title: "title", subtitle: "occasion" } },
});
