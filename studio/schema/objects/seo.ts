import { SearchIcon } from "@sanity/icons/Search";
import { defineField, defineType } from "@sanity/types";
import { checkText } from "../rules/checkText.ts";

export const seo = defineType({
  name: "seo",
  type: "object",
  title: "Suche & Teilen",
  icon: SearchIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel in Suchergebnissen",
      description: "Höchstens etwa 60 Zeichen, sonst kürzen Suchmaschinen ihn ab.",
      validation: (rule) =>
        rule.custom((text: string | undefined) => checkText(text, { max: 70 })).warning(),
    }),
    defineField({
      name: "description",
      type: "text",
      rows: 2,
      title: "Beschreibung in Suchergebnissen",
      description: "Höchstens etwa 160 Zeichen.",
      validation: (rule) =>
        rule.custom((text: string | undefined) => checkText(text, { max: 170 })).warning(),
    }),
    defineField({
      name: "noIndex",
      type: "boolean",
      title: "Vor Suchmaschinen verbergen",
      description: "Die Seite bleibt erreichbar, erscheint aber nicht in Suchergebnissen.",
      initialValue: false,
    }),
  ],
});
