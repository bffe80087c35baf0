import { BulbOutlineIcon } from "@sanity/icons/BulbOutline";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import type { Row } from "../format/row.ts";

export const factsBox = defineType({
  name: "factsBox",
  type: "object",
  title: "Auf einen Blick",
  icon: BulbOutlineIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Überschrift",
      initialValue: "Auf einen Blick",
    }),
    defineField({
      name: "facts",
      type: "array",
      title: "Angaben",
      of: [defineArrayMember({ type: "fact" })],
      validation: (rule) =>
        rule.required().min(1).error("Bitte tragen Sie mindestens eine Angabe ein."),
    }),
  ],
  preview: {
    select: { title: "title", facts: "facts" },
    prepare: ({ title, facts }: Row<{ title: string; facts: readonly { label?: string }[] }>) => ({
      title: title ?? "Auf einen Blick",
      subtitle: facts?.map(({ label }) => label).join(", ") ?? "Noch keine Angaben",
    }),
  },
});
