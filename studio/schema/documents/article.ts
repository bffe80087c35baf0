import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { groups } from "../fields/groups.ts";
import { choiceOf } from "../fields/options.ts";
import { pictureField } from "../fields/pictureField.ts";
import { publishedAtField, updatedAtField } from "../fields/publishedAtField.ts";
import { readText } from "../fields/readSibling.ts";
import { referencesField, topicsField } from "../fields/referencesField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { seoField } from "../fields/seoField.ts";
import { addressFields } from "../fields/addressFields.ts";
import { publicationState } from "../format/stateOf.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { articleKinds } from "../options/articleKinds.ts";
import { titleOf } from "../options/titleOf.ts";
import { checkInterviewBody } from "../rules/checkInterviewBody.ts";
import type { Media, Row } from "../format/row.ts";
import { newestFirst, titleAToZ } from "../fields/orderings.ts";

export const article = defineType({
  name: "article",
  type: "document",
  title: "Beitrag",
  icon: DocumentTextIcon,
  groups: [groups.content, groups.relations, groups.publishing, groups.search],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "content",
      validation: requiredText("Bitte geben Sie dem Beitrag einen Titel.", { max: 120 }),
    }),
    ...addressFields({ below: "/beitraege/", group: "content" }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art des Beitrags",
      group: "content",
      options: choiceOf(articleKinds),
      initialValue: "report",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art des Beitrags."),
    }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      description: "Zwei bis drei Sätze, die Lust aufs Lesen machen; höchstens 300 Zeichen.",
      group: "content",
      validation: requiredText("Bitte schreiben Sie einen Teaser.", { max: 300 }),
    }),
    pictureField({
      name: "picture",
      title: "Titelbild",
      description: "Querformat, mindestens 1600 Bildpunkte breit.",
      group: "content",
      missing: "Bitte wählen Sie ein Titelbild.",
    }),
    topicsField({ min: 1, group: ["content", "relations"] }),
    referencesField({
      name: "authors",
      title: "Autor:innen",
      to: ["person"],
      group: ["content", "relations"],
      bounds: { min: 1, message: "Bitte wählen Sie, wer den Beitrag geschrieben hat." },
    }),
    defineField({
      name: "body",
      type: "richText",
      title: "Text",
      group: "content",
      validation: (rule) => [
        rule.required().error("Bitte schreiben Sie den Text des Beitrags."),
        rule.custom((body: { _type: string }[] | undefined, { document }) =>
          checkInterviewBody(body, readText(document, "kind")),
        ),
      ],
    }),
    referencesField({
      name: "guests",
      title: "Gesprächspartner:innen",
      description: "Wer im Interview antwortet oder im Beitrag ausführlich zu Wort kommt.",
      to: ["person"],
      group: "relations",
    }),
    referencesField({
      name: "organisations",
      title: "Organisationen im Beitrag",
      description: "Der Beitrag erscheint auch auf ihren Seiten.",
      to: ["organisation"],
      group: "relations",
    }),
    referencesField({
      name: "related",
      title: "Zum Weiterlesen",
      description: "Bleibt die Liste leer, schlägt die Website Passendes zu den Themen vor.",
      to: ["article", "podcastEpisode", "tutorial", "seminar"],
      group: "relations",
    }),
    publishedAtField("publishing"),
    updatedAtField("publishing"),
    exampleField("publishing"),
    seoField("search"),
  ],
  orderings: [newestFirst, titleAToZ],
  preview: {
    select: { title: "title", kind: "kind", publishedAt: "publishedAt", media: "picture" },
    prepare: ({
      title,
      kind,
      publishedAt,
      media,
    }: Row<{ title: string; kind: string; publishedAt: string; media: Media }>) => ({
      title: title ?? "Beitrag ohne Titel",
      subtitle: subtitleOf(titleOf(articleKinds, kind), publicationState(publishedAt, new Date())),
      media,
    }),
  },
});
