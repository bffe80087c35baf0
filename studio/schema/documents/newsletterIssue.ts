import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { berlinMomentOptions } from "../fields/options.ts";
import { referencesField } from "../fields/referencesField.ts";
import { optionalText, requiredText } from "../fields/requiredText.ts";
import { slugField } from "../fields/slugField.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import { formatDay } from "../format/formatMoment.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import type { Row } from "../format/row.ts";

export const newsletterIssue = defineType({
  name: "newsletterIssue",
  type: "document",
  title: "Newsletter-Ausgabe",
  icon: EnvelopeIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Betreff",
      validation: requiredText("Bitte geben Sie der Ausgabe einen Betreff.", { max: 120 }),
    }),
    slugField({ below: "/newsletter/" }),
    wholeNumberField({
      name: "number",
      title: "Nummer der Ausgabe",
      min: 1,
      missing: "Bitte geben Sie der Ausgabe eine Nummer.",
      nextOf: "newsletterIssue",
    }),
    defineField({
      name: "preheader",
      type: "string",
      title: "Vorschautext",
      description: "Steht im Posteingang nach dem Betreff; höchstens 120 Zeichen.",
      validation: optionalText({ max: 120 }),
    }),
    defineField({ name: "intro", type: "simpleText", title: "Einleitung" }),
    referencesField({
      name: "items",
      title: "Inhalte",
      description: "In der Reihenfolge, in der sie im Newsletter stehen.",
      to: ["article", "podcastEpisode", "tutorial", "seminar", "mention"],
    }),
    defineField({ name: "closing", type: "simpleText", title: "Schluss" }),
    defineField({
      name: "sentAt",
      type: "datetime",
      title: "Versandt am",
      description: "Leer, solange die Ausgabe nicht versandt ist.",
      options: berlinMomentOptions,
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
  preview: {
    select: { title: "title", number: "number", sentAt: "sentAt" },
    prepare: ({
      title,
      number,
      sentAt,
    }: Row<{ title: string; number: number; sentAt: string }>) => ({
      title: title ?? "Ausgabe ohne Betreff",
      subtitle: subtitleOf(
        number === undefined ? undefined : `Ausgabe ${number}`,
        sentAt === undefined ? "noch nicht versandt" : `versandt am ${formatDay(sentAt)}`,
      ),
    }),
  },
});
