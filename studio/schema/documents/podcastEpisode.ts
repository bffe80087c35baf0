import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { AUDIO_FILES, CAPTION_FILES, fileField } from "../fields/fileField.ts";
import { groups } from "../fields/groups.ts";
import { choiceOf } from "../fields/options.ts";
import { publishedAtField } from "../fields/publishedAtField.ts";
import { readField, readNumber, readText } from "../fields/readSibling.ts";
import { referencesField, topicsField } from "../fields/referencesField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { addressFields } from "../fields/addressFields.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import { formatSeconds } from "../format/formatSeconds.ts";
import { publicationState } from "../format/stateOf.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { episodeKinds } from "../options/episodeKinds.ts";
import { checkChapters, type ChapterValue } from "../rules/checkChapters.ts";
import { checkEpisodePicture } from "../rules/checkCoverSize.ts";
import { checkSeconds } from "../rules/checkSeconds.ts";
import type { Media, Row } from "../format/row.ts";
import { newestFirst } from "../fields/orderings.ts";

export const podcastEpisode = defineType({
  name: "podcastEpisode",
  type: "document",
  title: "Podcast-Folge",
  icon: MicrophoneIcon,
  groups: [groups.content, groups.relations, groups.publishing],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      description: "Ohne Nummer – die steht im eigenen Feld.",
      group: "content",
      validation: requiredText("Bitte geben Sie der Folge einen Titel.", { max: 120 }),
    }),
    ...addressFields({ below: "/podcast/", group: "content" }),
    wholeNumberField({
      name: "number",
      title: "Nummer der Folge",
      min: 0,
      group: "content",
      missing: "Bitte geben Sie der Folge eine Nummer.",
      nextOf: "podcastEpisode",
    }),
    fileField({
      name: "audio",
      title: "Tondatei",
      description: "MP3 oder M4A.",
      accept: AUDIO_FILES,
      group: "content",
      missing: "Bitte laden Sie die Tondatei hoch.",
    }),
    defineField({
      name: "duration",
      type: "seconds",
      title: "Dauer",
      description: "Minuten und Sekunden, zum Beispiel 24:30.",
      group: "content",
      validation: (rule) => [
        rule.required().error("Bitte geben Sie die Dauer der Folge an, zum Beispiel 24:30."),
        rule.custom((duration: number | undefined) => checkSeconds(duration)),
      ],
    }),
    defineField({
      name: "summary",
      type: "text",
      rows: 4,
      title: "Zusammenfassung",
      description: "Steht auf der Website und in Podcast-Apps; höchstens 600 Zeichen.",
      group: "content",
      validation: requiredText("Bitte fassen Sie die Folge kurz zusammen.", { max: 600 }),
    }),
    defineField({
      name: "picture",
      type: "picture",
      title: "Bild",
      description:
        "Quadratisch, ab 1400 Bildpunkten. Ohne Bild wird das Cover der Sendung gezeigt.",
      group: "content",
      validation: (rule) =>
        rule
          .custom((picture: unknown) =>
            checkEpisodePicture(readText(readField(picture, "asset"), "_ref")),
          )
          .warning(),
    }),
    fileField({
      name: "transcript",
      title: "Mitschrift",
      description:
        "Als WebVTT-Datei (.vtt). Damit lässt sich die Folge auch lesen und durchsuchen.",
      accept: CAPTION_FILES,
      group: "content",
      wanted:
        "Ohne Mitschrift können Gehörlose die Folge nicht lesen, und die Suche findet sie nur am Titel.",
    }),
    defineField({
      name: "chapters",
      type: "array",
      title: "Kapitel",
      group: "content",
      of: [defineArrayMember({ type: "chapter" })],
      validation: (rule) =>
        rule.custom((chapters: ChapterValue[] | undefined, { document }) =>
          checkChapters(chapters, readNumber(document, "duration")),
        ),
    }),
    defineField({
      name: "notes",
      type: "richText",
      title: "Notizen zur Folge",
      description: "Links und Hinweise zum Gespräch.",
      group: "content",
    }),
    referencesField({
      name: "speakers",
      title: "Zu hören sind",
      to: ["person"],
      group: "relations",
    }),
    topicsField({ min: 0, group: "relations" }),
    publishedAtField("publishing"),
    defineField({
      name: "kind",
      type: "string",
      title: "Art der Folge",
      group: "publishing",
      options: choiceOf(episodeKinds),
      initialValue: "full",
    }),
    wholeNumberField({ name: "season", title: "Staffel", min: 1, group: "publishing" }),
    exampleField("publishing"),
  ],
  orderings: [
    {
      name: "numberDesc",
      title: "Nummer, neueste zuerst",
      by: [{ field: "number", direction: "desc" }],
    },
    newestFirst,
  ],
  preview: {
    select: {
      title: "title",
      number: "number",
      publishedAt: "publishedAt",
      duration: "duration",
      media: "picture",
    },
    prepare: ({
      title,
      number,
      publishedAt,
      duration,
      media,
    }: Row<{
      title: string;
      number: number;
      publishedAt: string;
      duration: number;
      media: Media;
    }>) => ({
      title: title ?? "Folge ohne Titel",
      subtitle: subtitleOf(
        number === undefined ? undefined : `Folge ${number}`,
        publicationState(publishedAt, new Date()),
        duration === undefined ? undefined : formatSeconds(duration),
      ),
      media,
    }),
  },
});
