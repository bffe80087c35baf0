import { BulbOutlineIcon } from "@sanity/icons/BulbOutline";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";

export const fact = defineType({
  name: "fact",
  type: "object",
  title: "Angabe",
  icon: BulbOutlineIcon,
  fields: [
    defineField({
      name: "label",
      type: "string",
      title: "Was?",
      placeholder: "Mitarbeitende",
      validation: requiredText("Bitte sagen Sie, worum es bei der Angabe geht."),
    }),
    defineField({
      name: "value",
      type: "string",
      title: "Angabe",
      placeholder: "38, davon 6 Auszubildende",
      validation: requiredText("Bitte füllen Sie die Angabe aus."),
    }),
  ],
  preview: { select: { title: "label", subtitle: "value" } },
});
