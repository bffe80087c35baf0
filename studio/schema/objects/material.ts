import { DownloadIcon } from "@sanity/icons/Download";
import { defineField, defineType } from "@sanity/types";

export const material = defineType({
  name: "material",
  type: "object",
  title: "Material",
  icon: DownloadIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Material einen Titel."),
    }),
    defineField({
      name: "file",
      type: "file",
      title: "Datei zum Herunterladen",
      description: "Am besten ein barrierefreies PDF.",
    }),
    defineField({
      name: "url",
      type: "url",
      title: "Oder Adresse im Internet",
    }),
    defineField({ name: "note", type: "string", title: "Hinweis" }),
  ],
  preview: { select: { title: "title", subtitle: "note" } },
});
