import { CalendarIcon } from "@sanity/icons/Calendar";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { materialsField } from "../fields/arrayFields.ts";
import { exampleField } from "../fields/exampleField.ts";
import { groups } from "../fields/groups.ts";
import { berlinMomentOptions, choiceOf } from "../fields/options.ts";
import { pictureField } from "../fields/pictureField.ts";
import { readText } from "../fields/readSibling.ts";
import { referencesField, topicsField } from "../fields/referencesField.ts";
import { registrationField } from "../fields/registrationField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { addressFields } from "../fields/addressFields.ts";
import { optionalWebAddress } from "../fields/webAddress.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import { formatMoment } from "../format/formatMoment.ts";
import { seminarState } from "../format/stateOf.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { seminarFormats } from "../options/seminarFormats.ts";
import { seminarStates } from "../options/seminarStates.ts";
import { titleOf } from "../options/titleOf.ts";
import { checkAgenda, type AgendaItemValue } from "../rules/checkAgenda.ts";
import { checkEndAfterStart } from "../rules/checkEndAfterStart.ts";
import { checkJoinLink } from "../rules/checkJoinLink.ts";
import { checkOriginalStart } from "../rules/checkOriginalStart.ts";
import { checkPlace, type PlaceValue } from "../rules/checkPlace.ts";
import { checkStateNote } from "../rules/checkStateNote.ts";
import type { Media, Row } from "../format/row.ts";
import { titleAToZ } from "../fields/orderings.ts";

export const seminar = defineType({
  name: "seminar",
  type: "document",
  title: "Termin",
  icon: CalendarIcon,
  groups: [groups.content, groups.schedule, groups.relations, groups.aftermath],
  fieldsets: [{ name: "moments", title: "Beginn und Ende", options: { columns: 2 } }],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "content",
      validation: requiredText("Bitte geben Sie dem Termin einen Titel.", { max: 120 }),
    }),
    ...addressFields({ below: "/termine/", group: "content" }),
    defineField({
      name: "format",
      type: "string",
      title: "Format",
      group: ["content", "schedule"],
      options: choiceOf(seminarFormats),
      initialValue: "online",
      validation: (rule) => rule.required().error("Bitte wählen Sie das Format."),
    }),
    defineField({
      name: "start",
      type: "datetime",
      title: "Beginn",
      group: ["content", "schedule"],
      fieldset: "moments",
      options: berlinMomentOptions,
      validation: (rule) =>
        rule.required().error("Bitte geben Sie Tag und Uhrzeit des Beginns an."),
    }),
    defineField({
      name: "end",
      type: "datetime",
      title: "Ende",
      group: ["content", "schedule"],
      fieldset: "moments",
      options: berlinMomentOptions,
      validation: (rule) => [
        rule.required().error("Bitte geben Sie Tag und Uhrzeit des Endes an."),
        rule.custom((end: string | undefined, { document }) =>
          checkEndAfterStart(end, readText(document, "start")),
        ),
      ],
    }),
    defineField({
      name: "state",
      type: "string",
      title: "Stand",
      group: ["content", "schedule"],
      options: choiceOf(seminarStates),
      initialValue: "planned",
      validation: (rule) => rule.required().error("Bitte wählen Sie den Stand."),
    }),
    defineField({
      name: "stateNote",
      type: "string",
      title: "Hinweis zum Stand",
      description:
        "Zum Beispiel der Grund der Absage oder der neue Termin. Steht groß auf der Seite.",
      group: ["content", "schedule"],
      hidden: ({ document, value }) =>
        readText(document, "state") === "planned" && value === undefined,
      validation: (rule) =>
        rule
          .custom((note: string | undefined, { document }) =>
            checkStateNote(note, readText(document, "state")),
          )
          .warning(),
    }),
    defineField({
      name: "originalStart",
      type: "datetime",
      title: "Ursprünglicher Beginn",
      description:
        "Sobald der neue Termin feststeht: Tragen Sie ihn oben als Beginn und Ende ein und hier, wann der Termin zuerst geplant war. Solange dieses Feld leer ist, steht auf der Website „Neuer Termin folgt“.",
      group: ["content", "schedule"],
      options: berlinMomentOptions,
      hidden: ({ document, value }) =>
        readText(document, "state") !== "postponed" && value === undefined,
      validation: (rule) =>
        rule.custom((original: string | undefined, { document }) =>
          checkOriginalStart(original, readText(document, "start")),
        ),
    }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      description: "Was nehmen Teilnehmende mit? Höchstens 300 Zeichen.",
      group: "content",
      validation: requiredText("Bitte schreiben Sie einen Teaser.", { max: 300 }),
    }),
    pictureField({
      name: "picture",
      title: "Bild",
      description: "Querformat, mindestens 1600 Bildpunkte breit.",
      group: "content",
    }),
    defineField({ name: "description", type: "richText", title: "Beschreibung", group: "content" }),
    defineField({
      name: "agenda",
      type: "array",
      title: "Ablauf",
      group: "content",
      of: [defineArrayMember({ type: "agendaItem" })],
      validation: (rule) =>
        rule.custom((items: AgendaItemValue[] | undefined) => checkAgenda(items)),
    }),
    defineField({
      name: "place",
      type: "place",
      title: "Ort",
      description: "Für Messen und Termine vor Ort nötig, bei Stammtischen meist auch.",
      group: "schedule",
      hidden: ({ document, value }) =>
        readText(document, "format") === "online" && value === undefined,
      validation: (rule) =>
        rule.custom((place: PlaceValue | undefined, { document }) =>
          checkPlace(place, readText(document, "format")),
        ),
    }),
    defineField({
      name: "onlineNote",
      type: "text",
      rows: 3,
      title: "Hinweis zur Online-Teilnahme",
      description: "Was braucht man, und wann kommt der Zugangslink?",
      group: "schedule",
      hidden: ({ document, value }) =>
        ["fair", "onsite"].includes(readText(document, "format") ?? "") && value === undefined,
    }),
    defineField({
      name: "joinLink",
      type: "url",
      title: "Zugangslink",
      description:
        "Die Adresse des Online-Raums. Sie steht nie auf der Website: Nur wer angemeldet ist, bekommt sie per E-Mail, mit der Bestätigung und den Erinnerungen.",
      group: "schedule",
      hidden: ({ document, value }) =>
        ["fair", "onsite"].includes(readText(document, "format") ?? "") && value === undefined,
      validation: (rule) => [
        optionalWebAddress(rule),
        rule
          .custom((link: string | undefined, { document }) =>
            checkJoinLink(link, {
              format: readText(document, "format"),
              registration: document?.["registration"],
            }),
          )
          .warning(),
      ],
    }),
    wholeNumberField({
      name: "capacity",
      title: "Plätze",
      description:
        "Wenn sie vergeben sind, kommen weitere Anmeldungen auf die Warteliste. Leer lassen, wenn es keine Obergrenze gibt.",
      min: 1,
      group: "schedule",
    }),
    registrationField("schedule"),
    defineField({
      name: "series",
      type: "reference",
      title: "Reihe",
      group: "relations",
      to: [{ type: "seminarSeries" }],
    }),
    topicsField({ min: 0, group: "relations" }),
    referencesField({
      name: "speakers",
      title: "Referent:innen",
      to: ["person"],
      group: "relations",
    }),
    referencesField({
      name: "organisers",
      title: "Veranstalter",
      to: ["organisation"],
      group: "relations",
    }),
    exampleField("relations"),
    defineField({
      name: "announcedAt",
      type: "datetime",
      title: "Angekündigt am",
      description:
        "Wann der Termin zum ersten Mal veröffentlicht wurde; danach ordnen ihn die Feeds ein. Das Studio schreibt es von selbst auf.",
      group: "relations",
      options: berlinMomentOptions,
      readOnly: true,
      hidden: ({ value }) => value === undefined,
    }),
    defineField({
      name: "recording",
      type: "videoClip",
      title: "Aufzeichnung",
      group: "aftermath",
      options: { collapsible: true, collapsed: false },
    }),
    materialsField("aftermath"),
  ],
  orderings: [
    {
      name: "startDesc",
      title: "Beginn, spätester zuerst",
      by: [{ field: "start", direction: "desc" }],
    },
    {
      name: "startAsc",
      title: "Beginn, nächster zuerst",
      by: [{ field: "start", direction: "asc" }],
    },
    titleAToZ,
  ],
  preview: {
    select: {
      title: "title",
      format: "format",
      state: "state",
      start: "start",
      end: "end",
      media: "picture",
    },
    prepare: ({
      title,
      format,
      state,
      start,
      end,
      media,
    }: Row<{
      title: string;
      format: string;
      state: string;
      start: string;
      end: string;
      media: Media;
    }>) => ({
      title: title ?? "Termin ohne Titel",
      subtitle: subtitleOf(
        formatMoment(start) ?? "ohne Datum",
        titleOf(seminarFormats, format),
        seminarState({ state, start, end }, new Date()),
      ),
      media,
    }),
  },
});
