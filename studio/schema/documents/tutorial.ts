import { BookIcon } from "@sanity/icons/Book";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { materialsField } from "../fields/arrayFields.ts";
import { exampleField } from "../fields/exampleField.ts";
import { groups } from "../fields/groups.ts";
import { choiceOf } from "../fields/options.ts";
import { pictureField } from "../fields/pictureField.ts";
import { publishedAtField, updatedAtField } from "../fields/publishedAtField.ts";
import { readField } from "../fields/readSibling.ts";
import { referencesField, topicsField } from "../fields/referencesField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { seoField } from "../fields/seoField.ts";
import { addressFields } from "../fields/addressFields.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import { publicationState } from "../format/stateOf.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { checkVideoStarts, type StepValue } from "../rules/checkVideoStarts.ts";
import { titleOf } from "../options/titleOf.ts";
import { tutorialLevels } from "../options/tutorialLevels.ts";
import type { Media, Row } from "../format/row.ts";
import { newestFirst, titleAToZ } from "../fields/orderings.ts";

export const tutorial = defineType({
  name: "tutorial",
  type: "document",
  title: "Tutorial",
  icon: BookIcon,
  groups: [groups.content, groups.media, groups.relations, groups.publishing, groups.search],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "content",
      validation: requiredText("Bitte geben Sie dem Tutorial einen Titel.", { max: 120 }),
    }),
    ...addressFields({ below: "/tutorials/", group: "content" }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      description: "Was kann man danach? Höchstens 300 Zeichen.",
      group: "content",
      validation: requiredText("Bitte schreiben Sie einen Teaser.", { max: 300 }),
    }),
    pictureField({
      name: "picture",
      title: "Titelbild",
      description: "Querformat, mindestens 1600 Bildpunkte breit.",
      group: ["content", "media"],
      missing: "Bitte wählen Sie ein Titelbild.",
    }),
    defineField({
      name: "level",
      type: "string",
      title: "Niveau",
      group: "content",
      options: choiceOf(tutorialLevels),
      initialValue: "beginner",
      validation: (rule) => rule.required().error("Bitte wählen Sie das Niveau."),
    }),
    wholeNumberField({
      name: "minutes",
      title: "Zeitbedarf in Minuten",
      description: "Wie lange braucht jemand, der alles mitmacht?",
      min: 1,
      group: "content",
      missing: "Bitte geben Sie den Zeitbedarf in Minuten an.",
    }),
    topicsField({ min: 1, group: ["content", "relations"] }),
    defineField({ name: "intro", type: "richText", title: "Einleitung", group: "content" }),
    defineField({
      name: "steps",
      type: "array",
      title: "Schritte",
      group: "content",
      of: [defineArrayMember({ type: "tutorialStep" })],
      validation: (rule) => [
        rule.required().min(1).error("Bitte legen Sie mindestens einen Schritt an."),
        rule.custom((steps: StepValue[] | undefined, { document }) =>
          checkVideoStarts(steps, readField(document, "video")),
        ),
      ],
    }),
    defineField({
      name: "video",
      type: "videoClip",
      title: "Video",
      group: "media",
      options: { collapsible: true, collapsed: false },
    }),
    materialsField("media"),
    referencesField({ name: "authors", title: "Autor:innen", to: ["person"], group: "relations" }),
    publishedAtField("publishing"),
    updatedAtField("publishing"),
    exampleField("publishing"),
    seoField("search"),
  ],
  orderings: [newestFirst, titleAToZ],
  preview: {
    select: {
      title: "title",
      level: "level",
      minutes: "minutes",
      publishedAt: "publishedAt",
      media: "picture",
    },
    prepare: ({
      title,
      level,
      minutes,
      publishedAt,
      media,
    }: Row<{
      title: string;
      level: string;
      minutes: number;
      publishedAt: string;
      media: Media;
    }>) => ({
      title: title ?? "Tutorial ohne Titel",
      subtitle: subtitleOf(
        titleOf(tutorialLevels, level),
        minutes === undefined ? undefined : `${minutes} Minuten`,
        publicationState(publishedAt, new Date()),
      ),
      media,
    }),
  },
});
