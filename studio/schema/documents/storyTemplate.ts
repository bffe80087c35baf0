import { SparklesIcon } from "@sanity/icons/Sparkles";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { groups } from "../fields/groups.ts";
import { titleAToZ } from "../fields/orderings.ts";
import { requiredText } from "../fields/requiredText.ts";
import { wordingsField } from "../fields/wordingsField.ts";
import type { Row } from "../format/row.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { networks, partRoles } from "../options/storyOptions.ts";
import { checkStoryTemplate } from "../story/checkStoryTemplate.ts";
import { SHARED_QUESTIONS } from "../story/sharedQuestions.ts";

export const storyTemplate = defineType({
  name: "storyTemplate",
  type: "document",
  title: "Geschichten-Vorlage",
  icon: SparklesIcon,
  groups: [
    groups.content,
    groups.questions,
    groups.story,
    groups.posts,
    groups.film,
    groups.interview,
  ],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "content",
      validation: requiredText("Bitte geben Sie der Vorlage einen Titel.", { max: 120 }),
    }),
    defineField({
      name: "occasion",
      type: "reference",
      title: "Anlass",
      description: "Was wird erzählt?",
      group: "content",
      to: [{ type: "storyOccasion" }],
      validation: (rule) => rule.required().error("Bitte wählen Sie den Anlass."),
    }),
    defineField({
      name: "plot",
      type: "reference",
      title: "Handlungsmuster",
      description: "Wie verläuft die Geschichte?",
      group: "content",
      to: [{ type: "storyPlot" }],
      validation: (rule) => rule.required().error("Bitte wählen Sie das Handlungsmuster."),
    }),
    defineField({
      name: "description",
      type: "text",
      rows: 3,
      title: "Beschreibung",
      description:
        "Ein bis drei Sätze für Besucher:innen: Was entsteht hier, und für wen passt es?",
      group: "content",
      validation: requiredText("Bitte beschreiben Sie die Vorlage in ein bis drei Sätzen.", {
        max: 400,
      }),
    }),
    exampleField("content"),
    defineField({
      name: "questions",
      type: "array",
      title: "Fragen",
      description:
        "In der Reihenfolge, in der sie gestellt werden. Acht bis elf sind genug. Texte nennen die Antworten beim Platzhalter.",
      group: "questions",
      of: [defineArrayMember({ type: "storyQuestion" })],
      validation: (rule) =>
        rule.required().min(1).error("Bitte legen Sie mindestens eine Frage an."),
    }),
    defineField({
      name: "headlines",
      type: "array",
      title: "Überschriften",
      description: "Sechs bis acht zur Wahl.",
      group: "story",
      of: [defineArrayMember({ type: "storyText", title: "Überschrift" })],
    }),
    ...partRoles.map(({ value, title, description }) =>
      defineField({
        name: value,
        type: "storyPart",
        title,
        description,
        group: "story",
        options: { collapsible: true, collapsed: false },
      }),
    ),
    ...networks.map(({ value, title, description }) =>
      wordingsField({ name: value, title: `Teaser für ${title}`, description, group: "posts" }),
    ),
    defineField({
      name: "scenes",
      type: "array",
      title: "Szenen",
      description: "Sechs bis acht Szenen für einen Film von 60 Sekunden, gefilmt mit dem Handy.",
      group: "film",
      of: [defineArrayMember({ type: "storyScene" })],
    }),
    defineField({
      name: "interview",
      type: "array",
      title: "Fragen für das Gespräch",
      description:
        "Was man die Person fragt, um an die Antworten zu kommen. Mit „du“, vom Aufwärmen bis zum Kern.",
      group: "interview",
      of: [defineArrayMember({ type: "storyText", title: "Frage" })],
    }),
  ],
  validation: (rule) => rule.custom((document) => checkStoryTemplate(document)),
  initialValue: {
    questions: SHARED_QUESTIONS.map((question) => ({
      _type: "storyQuestion",
      _key: question.key,
      ...question,
    })),
  },
  orderings: [
    titleAToZ,
    {
      name: "plot",
      title: "Handlungsmuster",
      by: [
        { field: "plot.order", direction: "asc" },
        { field: "occasion.order", direction: "asc" },
      ],
    },
  ],
  preview: {
    select: { title: "title", occasion: "occasion.title", plot: "plot.title" },
    prepare: ({
      title,
      occasion,
      plot,
    }: Row<{ title: string; occasion: string; plot: string }>) => ({
      title: title ?? "Vorlage ohne Titel",
      subtitle: subtitleOf(plot, occasion),
    }),
  },
});
