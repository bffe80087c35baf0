import { ImageIcon } from "@sanity/icons/Image";
import { defineField, defineType } from "@sanity/types";

export const picture = defineType({
  name: "picture",
  type: "image",
  title: "Bild",
  icon: ImageIcon,
  options: { hotspot: true },
  fields: [
    defineField({
      name: "alt",
      type: "string",
      title: "Bildbeschreibung",
      description:
        "Was ist zu sehen? Ein Satz für alle, die das Bild nicht sehen können – ohne „Bild von …“.",
      validation: (rule) => rule.required().error("Bitte beschreiben Sie das Bild in einem Satz."),
    }),
    defineField({ name: "caption", type: "string", title: "Bildunterschrift" }),
    defineField({
      name: "credit",
      type: "string",
      title: "Bildnachweis",
      description: "Wer hat das Bild gemacht? Zum Beispiel „Foto: Aylin Kaplan“.",
    }),
  ],
});
