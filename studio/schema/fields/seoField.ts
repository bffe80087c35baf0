import { defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";

/** What search engines and shared links show in place of title and teaser. */
export const seoField = (group?: Groups) =>
  defineField({
    name: "seo",
    type: "seo",
    title: "Suche & Teilen",
    description:
      "Nur ausfüllen, wenn Suchmaschinen und geteilte Links etwas anderes zeigen sollen als Titel und Teaser.",
    ...inGroups(group),
  });
