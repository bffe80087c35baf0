import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { defineArrayMember, defineField, defineType } from "@sanity/types";

export const podcastShow = defineType({
  name: "podcastShow",
  type: "document",
  title: "Podcast (Sendung)",
  icon: MicrophoneIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Podcast einen Titel."),
    }),
    defineField({ name: "subtitle", type: "string", title: "Untertitel" }),
    defineField({
      name: "description",
      type: "text",
      title: "Beschreibung",
      validation: (rule) => rule.required().error("Bitte beschreiben Sie den Podcast."),
    }),
    defineField({
      name: "cover",
      type: "picture",
      title: "Cover",
      description: "Quadratisch, 1400 bis 3000 Bildpunkte breit.",
      validation: (rule) => rule.required().error("Bitte laden Sie ein Cover hoch."),
    }),
    defineField({
      name: "author",
      type: "string",
      title: "Herausgeber:in",
      validation: (rule) =>
        rule.required().error("Bitte geben Sie an, wer den Podcast herausgibt."),
    }),
    defineField({
      name: "ownerName",
      type: "string",
      title: "Ansprechperson für Podcast-Verzeichnisse",
      validation: (rule) => rule.required().error("Bitte nennen Sie eine Ansprechperson."),
    }),
    defineField({
      name: "ownerEmail",
      type: "string",
      title: "E-Mail-Adresse der Ansprechperson",
      description: "Steht öffentlich im Feed.",
      validation: (rule) =>
        rule.required().email().error("Bitte geben Sie eine gültige E-Mail-Adresse an."),
    }),
    defineField({
      name: "language",
      type: "string",
      title: "Sprache",
      initialValue: "de",
      readOnly: true,
    }),
    defineField({
      name: "category",
      type: "string",
      title: "Kategorie",
      validation: (rule) => rule.required().error("Bitte wählen Sie eine Kategorie."),
    }),
    defineField({ name: "subcategory", type: "string", title: "Unterkategorie" }),
    defineField({
      name: "explicit",
      type: "boolean",
      title: "Anstößige Inhalte",
      initialValue: false,
    }),
    defineField({
      name: "guid",
      type: "string",
      title: "Feste Kennung des Podcasts",
      validation: (rule) =>
        rule.required().error("Ohne Kennung können Podcast-Apps die Sendung nicht wiedererkennen."),
    }),
    defineField({
      name: "locked",
      type: "boolean",
      title: "Vor Übernahme durch andere Anbieter schützen",
      initialValue: true,
    }),
    defineField({ name: "fundingUrl", type: "url", title: "Seite für Unterstützung" }),
    defineField({ name: "license", type: "string", title: "Lizenz" }),
    defineField({
      name: "subscribeLinks",
      type: "array",
      title: "Links zum Abonnieren",
      of: [defineArrayMember({ type: "externalLink" })],
    }),
  ],
  preview: { select: { title: "title", subtitle: "subtitle", media: "cover" } },
});
