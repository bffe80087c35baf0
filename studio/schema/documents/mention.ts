import { BlockquoteIcon } from "@sanity/icons/Blockquote";
import { defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { mentionKinds } from "../options/mentionKinds.ts";
import { mentionRelations } from "../options/mentionRelations.ts";

export const mention = defineType({
  name: "mention",
  type: "document",
  title: "Medienecho",
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie den Titel des Fundstücks ein."),
    }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art",
      options: { list: [...mentionKinds], layout: "radio", direction: "horizontal" },
      initialValue: "article",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art."),
    }),
    defineField({
      name: "relation",
      type: "string",
      title: "Bezug",
      options: { list: [...mentionRelations], layout: "radio", direction: "horizontal" },
      initialValue: "about",
      validation: (rule) =>
        rule.required().error("Bitte wählen Sie, ob es ein Beitrag über uns oder mit uns ist."),
    }),
    defineField({
      name: "outlet",
      type: "string",
      title: "Erschienen bei",
      validation: (rule) => rule.required().error("Bitte geben Sie an, wo es erschienen ist."),
    }),
    defineField({
      name: "url",
      type: "url",
      title: "Adresse",
      validation: (rule) =>
        rule
          .required()
          .uri({ scheme: ["http", "https"] })
          .error("Bitte die vollständige Adresse angeben, beginnend mit https://."),
    }),
    defineField({
      name: "publishedAt",
      type: "date",
      title: "Erschienen am",
      options: { dateFormat: "DD.MM.YYYY" },
      validation: (rule) => rule.required().error("Bitte geben Sie an, wann es erschienen ist."),
    }),
    defineField({ name: "summary", type: "text", rows: 3, title: "Worum geht es?" }),
    defineField({ name: "topics", type: "array", title: "Themen", of: [referencesTo("topic")] }),
    defineField({ name: "people", type: "array", title: "Personen", of: [referencesTo("person")] }),
    exampleField(),
  ],
  orderings: [
    {
      name: "publishedAtDesc",
      title: "Erscheinungsdatum, neueste zuerst",
      by: [{ field: "publishedAt", direction: "desc" }],
    },
  ],
  preview: { select: { title: "title", subtitle: "outlet" } },
});
