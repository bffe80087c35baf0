import { BulbOutlineIcon } from "@sanity/icons/BulbOutline";
import { defineField, defineType } from "@sanity/types";

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
      description: "Zum Beispiel „Mitarbeitende“.",
      validation: (rule) => rule.required().error("Bitte sagen Sie, was Sie angeben."),
    }),
    defineField({
      name: "value",
      type: "string",
      title: "Angabe",
      description: "Zum Beispiel „38, davon 6 Auszubildende“.",
      validation: (rule) => rule.required().error("Bitte füllen Sie die Angabe aus."),
    }),
  ],
  preview: { select: { title: "label", subtitle: "value" } },
});
