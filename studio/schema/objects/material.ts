import { DownloadIcon } from "@sanity/icons/Download";
import { defineField, defineType } from "@sanity/types";
import { fileField } from "../fields/fileField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { optionalWebAddress } from "../fields/webAddress.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { checkMaterialSource, type MaterialValue } from "../rules/checkMaterialSource.ts";
import type { Row } from "../format/row.ts";

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
      placeholder: "Checkliste für den Drehtag",
      validation: requiredText("Bitte geben Sie dem Material einen Titel."),
    }),
    fileField({
      name: "file",
      title: "Datei zum Herunterladen",
      description: "Am besten ein barrierefreies PDF.",
      accept: ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.zip",
    }),
    defineField({
      name: "url",
      type: "url",
      title: "Oder: Adresse im Internet",
      validation: optionalWebAddress,
    }),
    defineField({
      name: "note",
      type: "string",
      title: "Hinweis",
      placeholder: "Zum Ausdrucken auf zwei Seiten",
    }),
  ],
  validation: (rule) =>
    rule.custom((value: MaterialValue | undefined) => checkMaterialSource(value)),
  preview: {
    select: { title: "title", note: "note", fileName: "file.asset.originalFilename", url: "url" },
    prepare: ({
      title,
      note,
      fileName,
      url,
    }: Row<{ title: string; note: string; fileName: string; url: string }>) => ({
      title: title ?? "Material ohne Titel",
      subtitle: subtitleOf(fileName ?? url, note),
    }),
  },
});
