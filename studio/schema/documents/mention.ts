import { BellIcon } from "@sanity/icons/Bell";
import { defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { choiceOf } from "../fields/options.ts";
import { referencesField, topicsField } from "../fields/referencesField.ts";
import { optionalText, requiredText } from "../fields/requiredText.ts";
import { requiredWebAddress } from "../fields/webAddress.ts";
import { formatDay } from "../format/formatMoment.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { mentionKinds } from "../options/mentionKinds.ts";
import { mentionRelations } from "../options/mentionRelations.ts";
import { titleOf } from "../options/titleOf.ts";
import type { Row } from "../format/row.ts";
import { newestFirst } from "../fields/orderings.ts";

export const mention = defineType({
  name: "mention",
  type: "document",
  title: "Medienecho",
  icon: BellIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      description: "So, wie er dort steht.",
      validation: requiredText("Bitte geben Sie den Titel des Fundstücks ein.", { max: 200 }),
    }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art",
      options: choiceOf(mentionKinds),
      initialValue: "article",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art."),
    }),
    defineField({
      name: "relation",
      type: "string",
      title: "Bezug",
      description: "„Mit uns“, wenn jemand von uns zu Wort kommt oder mitgewirkt hat.",
      options: choiceOf(mentionRelations),
      initialValue: "about",
      validation: (rule) => rule.required().error("Bitte wählen Sie den Bezug."),
    }),
    defineField({
      name: "outlet",
      type: "string",
      title: "Erschienen bei",
      placeholder: "Sauerland-Kurier",
      validation: requiredText("Bitte geben Sie an, wo es erschienen ist."),
    }),
    defineField({ name: "url", type: "url", title: "Adresse", validation: requiredWebAddress }),
    defineField({
      name: "publishedAt",
      type: "date",
      title: "Erschienen am",
      options: { dateFormat: "DD.MM.YYYY" },
      validation: (rule) => rule.required().error("Bitte geben Sie an, wann es erschienen ist."),
    }),
    defineField({
      name: "summary",
      type: "text",
      rows: 3,
      title: "Worum geht es?",
      description: "Zwei Sätze in eigenen Worten, höchstens 300 Zeichen.",
      validation: optionalText({ max: 300 }),
    }),
    topicsField({ min: 0 }),
    referencesField({
      name: "people",
      title: "Personen",
      description: "Wer kommt zu Wort?",
      to: ["person"],
    }),
    exampleField(),
  ],
  orderings: [newestFirst],
  preview: {
    select: { title: "title", outlet: "outlet", kind: "kind", publishedAt: "publishedAt" },
    prepare: ({
      title,
      outlet,
      kind,
      publishedAt,
    }: Row<{ title: string; outlet: string; kind: string; publishedAt: string }>) => ({
      title: title ?? "Medienecho ohne Titel",
      subtitle: subtitleOf(outlet, titleOf(mentionKinds, kind), formatDay(publishedAt)),
    }),
  },
});
