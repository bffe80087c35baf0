import { ThListIcon } from "@sanity/icons/ThList";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { readField } from "../fields/readSibling.ts";
import { requiredText } from "../fields/requiredText.ts";
import { checkTableRows, type TableRowValue } from "../rules/checkTableRows.ts";
import type { Row } from "../format/row.ts";

export const dataTable = defineType({
  name: "dataTable",
  type: "object",
  title: "Tabelle",
  icon: ThListIcon,
  fields: [
    defineField({
      name: "caption",
      type: "string",
      title: "Überschrift der Tabelle",
      description: "Sagt in einem Satz, was die Tabelle zeigt.",
      validation: requiredText("Bitte sagen Sie kurz, was die Tabelle zeigt."),
    }),
    defineField({
      name: "headerRow",
      type: "boolean",
      title: "Die erste Zeile enthält Spaltenüberschriften",
      initialValue: true,
    }),
    defineField({
      name: "rows",
      type: "array",
      title: "Zeilen",
      of: [defineArrayMember({ type: "tableRow" })],
      validation: (rule) =>
        rule.custom((rows: TableRowValue[] | undefined, { parent }) =>
          checkTableRows(rows, { headerRow: readField(parent, "headerRow") === true }),
        ),
    }),
  ],
  preview: {
    select: { caption: "caption", rows: "rows" },
    prepare: ({ caption, rows }: Row<{ caption: string; rows: readonly unknown[] }>) => ({
      title: caption ?? "Tabelle ohne Überschrift",
      subtitle: `Tabelle mit ${rows?.length ?? 0} Zeilen`,
    }),
  },
});
