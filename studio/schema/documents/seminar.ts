import { CalendarIcon } from "@sanity/icons/Calendar";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { slugField } from "../fields/slugField.ts";
import { seminarFormats } from "../options/seminarFormats.ts";
import { seminarStates } from "../options/seminarStates.ts";
import { titleOf } from "../options/titleOf.ts";

export const seminar = defineType({
  name: "seminar",
  type: "document",
  title: "Termin",
  icon: CalendarIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Termin einen Titel."),
    }),
    slugField({ below: "/termine/" }),
    defineField({
      name: "format",
      type: "string",
      title: "Format",
      options: { list: [...seminarFormats], layout: "radio", direction: "horizontal" },
      initialValue: "online",
      validation: (rule) => rule.required().error("Bitte wählen Sie das Format."),
    }),
    defineField({
      name: "series",
      type: "reference",
      title: "Reihe",
      to: [{ type: "seminarSeries" }],
    }),
    defineField({
      name: "state",
      type: "string",
      title: "Stand",
      options: { list: [...seminarStates], layout: "radio", direction: "horizontal" },
      initialValue: "planned",
      validation: (rule) => rule.required().error("Bitte wählen Sie den Stand."),
    }),
    defineField({ name: "stateNote", type: "string", title: "Hinweis zum Stand" }),
    defineField({
      name: "start",
      type: "datetime",
      title: "Beginn",
      validation: (rule) => rule.required().error("Bitte geben Sie den Beginn an."),
    }),
    defineField({
      name: "end",
      type: "datetime",
      title: "Ende",
      validation: (rule) => rule.required().error("Bitte geben Sie das Ende an."),
    }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      validation: (rule) => rule.required().error("Bitte schreiben Sie einen Teaser."),
    }),
    defineField({ name: "picture", type: "picture", title: "Bild" }),
    defineField({ name: "topics", type: "array", title: "Themen", of: [referencesTo("topic")] }),
    defineField({ name: "description", type: "richText", title: "Beschreibung" }),
    defineField({
      name: "agenda",
      type: "array",
      title: "Ablauf",
      of: [defineArrayMember({ type: "agendaItem" })],
    }),
    defineField({
      name: "speakers",
      type: "array",
      title: "Referent:innen",
      of: [referencesTo("person")],
    }),
    defineField({ name: "place", type: "place", title: "Ort" }),
    defineField({
      name: "onlineNote",
      type: "text",
      rows: 3,
      title: "Hinweis zur Online-Teilnahme",
    }),
    defineField({ name: "capacity", type: "number", title: "Plätze" }),
    defineField({
      name: "registration",
      type: "object",
      title: "Anmeldung",
      fields: [
        defineField({
          name: "open",
          type: "boolean",
          title: "Anmeldung ist offen",
          initialValue: true,
        }),
        defineField({ name: "url", type: "url", title: "Anmeldung auf einer anderen Website" }),
        defineField({ name: "deadline", type: "datetime", title: "Anmeldeschluss" }),
      ],
    }),
    defineField({
      name: "organisers",
      type: "array",
      title: "Veranstalter",
      of: [referencesTo("organisation")],
    }),
    defineField({ name: "recording", type: "videoClip", title: "Aufzeichnung" }),
    defineField({
      name: "materials",
      type: "array",
      title: "Materialien",
      of: [defineArrayMember({ type: "material" })],
    }),
    exampleField(),
  ],
  orderings: [
    {
      name: "startDesc",
      title: "Beginn, neueste zuerst",
      by: [{ field: "start", direction: "desc" }],
    },
    {
      name: "startAsc",
      title: "Beginn, nächste zuerst",
      by: [{ field: "start", direction: "asc" }],
    },
  ],
  preview: {
    select: { title: "title", format: "format", media: "picture" },
    prepare: ({ title, format, media }) => ({
      title,
      subtitle: titleOf(seminarFormats, format),
      media,
    }),
  },
});
