import { OlistIcon } from "@sanity/icons/Olist";
import { defineField, defineType } from "@sanity/types";

export const tutorialStep = defineType({
  name: "tutorialStep",
  type: "object",
  title: "Schritt",
  icon: OlistIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      description: "Was ist zu tun? Zum Beispiel „Ton prüfen“.",
      validation: (rule) => rule.required().error("Bitte geben Sie dem Schritt einen Titel."),
    }),
    defineField({ name: "body", type: "richText", title: "Anleitung" }),
    defineField({ name: "picture", type: "picture", title: "Bild" }),
  ],
  preview: { select: { title: "title", media: "picture" } },
});
