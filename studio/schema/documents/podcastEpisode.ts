import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { slugField } from "../fields/slugField.ts";
import { episodeKinds } from "../options/episodeKinds.ts";

export const podcastEpisode = defineType({
  name: "podcastEpisode",
  type: "document",
  title: "Podcast-Folge",
  icon: MicrophoneIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie der Folge einen Titel."),
    }),
    slugField({ below: "/podcast/" }),
    defineField({
      name: "number",
      type: "number",
      title: "Nummer",
      validation: (rule) => rule.required().error("Bitte geben Sie der Folge eine Nummer."),
    }),
    defineField({ name: "season", type: "number", title: "Staffel" }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art",
      options: { list: [...episodeKinds], layout: "radio", direction: "horizontal" },
      initialValue: "full",
    }),
    defineField({
      name: "publishedAt",
      type: "datetime",
      title: "Erscheint am",
      initialValue: () => new Date().toISOString(),
      validation: (rule) => rule.required().error("Bitte geben Sie an, wann die Folge erscheint."),
    }),
    defineField({
      name: "summary",
      type: "text",
      rows: 4,
      title: "Zusammenfassung",
      validation: (rule) => rule.required().error("Bitte fassen Sie die Folge kurz zusammen."),
    }),
    defineField({
      name: "audio",
      type: "file",
      title: "Tondatei",
      options: { accept: "audio/mpeg,audio/mp4,.mp3,.m4a" },
      validation: (rule) => rule.required().error("Bitte laden Sie die Tondatei hoch."),
    }),
    defineField({
      name: "duration",
      type: "number",
      title: "Dauer in Sekunden",
      validation: (rule) => rule.required().error("Bitte geben Sie die Dauer in Sekunden an."),
    }),
    defineField({ name: "picture", type: "picture", title: "Bild" }),
    defineField({
      name: "speakers",
      type: "array",
      title: "Zu hören sind",
      of: [referencesTo("person")],
    }),
    defineField({ name: "topics", type: "array", title: "Themen", of: [referencesTo("topic")] }),
    defineField({ name: "notes", type: "richText", title: "Notizen zur Folge" }),
    defineField({
      name: "transcript",
      type: "file",
      title: "Mitschrift",
      options: { accept: ".vtt,text/vtt" },
    }),
    defineField({
      name: "chapters",
      type: "array",
      title: "Kapitel",
      of: [defineArrayMember({ type: "chapter" })],
    }),
    exampleField(),
  ],
  orderings: [
    {
      name: "numberDesc",
      title: "Nummer, neueste zuerst",
      by: [{ field: "number", direction: "desc" }],
    },
  ],
  preview: { select: { title: "title", subtitle: "number", media: "picture" } },
});
