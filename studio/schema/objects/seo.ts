import { SearchIcon } from "@sanity/icons/Search";
import { defineField, defineType } from "@sanity/types";

export const seo = defineType({
  name: "seo",
  type: "object",
  title: "Suche & Teilen",
  icon: SearchIcon,
  description:
    "Nur ausfüllen, wenn Suchmaschinen etwas anderes zeigen sollen als Titel und Teaser.",
  fields: [
    defineField({ name: "title", type: "string", title: "Titel in Suchergebnissen" }),
    defineField({
      name: "description",
      type: "text",
      rows: 2,
      title: "Beschreibung in Suchergebnissen",
    }),
    defineField({
      name: "noIndex",
      type: "boolean",
      title: "Vor Suchmaschinen verbergen",
      initialValue: false,
    }),
  ],
});
