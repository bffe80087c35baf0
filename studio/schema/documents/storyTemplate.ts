import { SparklesIcon } from "@sanity/icons/Sparkles";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { slugField } from "../fields/slugField.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import type { Row } from "../format/row.ts";
import { titleAToZ } from "../fields/orderings.ts";

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
      validation: requiredText("Bitte geben Sie der Vorlage einen Titel.", { max: 120 }),
    }),
    slugField({ below: "/storygenerator/" }),
    defineField({
      name: "occasion",
      type: "string",
      title: "Anlass",
      placeholder: "Vorstellung eines Ausbildungsberufs",
      validation: requiredText("Bitte geben Sie an, zu welchem Anlass die Geschichte passt."),
    }),
    defineField({
      name: "plot",
      type: "string",
      title: "Handlungsmuster",
      placeholder: "Vom Niemand zur Heldin",
      validation: requiredText("Bitte geben Sie das Handlungsmuster an."),
    }),
    defineField({ name: "description", type: "text", rows: 3, title: "Beschreibung" }),
    defineField({
      name: "questions",
      type: "array",
      title: "Fragen",
      description: "Aus den Antworten entsteht die Geschichte.",
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
  orderings: [titleAToZ],
  preview: {
    select: { title: "title", occasion: "occasion", plot: "plot" },
    prepare: ({
      title,
      occasion,
      plot,
    }: Row<{ title: string; occasion: string; plot: string }>) => ({
      title: title ?? "Vorlage ohne Titel",
      subtitle: subtitleOf(occasion, plot),
    }),
  },
});
