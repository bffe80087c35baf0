import { OlistIcon } from "@sanity/icons/Olist";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import type { Row } from "../format/row.ts";

export const tableRow = defineType({
  name: "tableRow",
  type: "object",
  title: "Zeile",
  icon: OlistIcon,
  fields: [
    defineField({
      name: "cells",
      type: "array",
      title: "Zellen",
      of: [defineArrayMember({ type: "string" })],
    }),
  ],
  preview: {
    select: { cells: "cells" },
    prepare: ({ cells }: Row<{ cells: readonly string[] }>) => ({
      title: cells?.join(" · ") ?? "Leere Zeile",
    }),
  },
});
