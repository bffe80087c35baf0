import { StackIcon } from "@sanity/icons/Stack";
import { defineField, defineType } from "@sanity/types";
import { pictureField } from "../fields/pictureField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { addressFields } from "../fields/addressFields.ts";
import { titleAToZ } from "../fields/orderings.ts";

export const seminarSeries = defineType({
  name: "seminarSeries",
  type: "document",
  title: "Terminreihe",
  icon: StackIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: requiredText("Bitte geben Sie der Reihe einen Titel.", { max: 120 }),
    }),
    ...addressFields({ below: "/termine/reihen/" }),
    defineField({
      name: "description",
      type: "text",
      rows: 4,
      title: "Beschreibung",
      description: "Worum geht es in der Reihe, und für wen ist sie?",
      validation: requiredText("Bitte beschreiben Sie die Reihe.", { max: 600 }),
    }),
    defineField({
      name: "rhythm",
      type: "string",
      title: "Rhythmus",
      placeholder: "Jeden ersten Donnerstag im Monat",
    }),
    pictureField({ name: "picture", title: "Bild" }),
  ],
  orderings: [titleAToZ],
  preview: { select: { title: "title", subtitle: "rhythm", media: "picture" } },
});
