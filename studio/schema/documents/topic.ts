import { TagIcon } from "@sanity/icons/Tag";
import { defineField, defineType } from "@sanity/types";
import { pictureField } from "../fields/pictureField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { addressFields } from "../fields/addressFields.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import { titleAToZ, websiteOrder } from "../fields/orderings.ts";

export const topic = defineType({
  name: "topic",
  type: "document",
  title: "Thema",
  icon: TagIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: requiredText("Bitte geben Sie dem Thema einen Titel.", { max: 80 }),
    }),
    ...addressFields({ below: "/themen/" }),
    defineField({
      name: "description",
      type: "text",
      rows: 3,
      title: "Beschreibung",
      description: "Ein bis zwei Sätze, höchstens 200 Zeichen.",
      validation: requiredText("Bitte beschreiben Sie das Thema in ein bis zwei Sätzen.", {
        max: 200,
      }),
    }),
    pictureField({ name: "picture", title: "Bild", description: "Am besten quadratisch." }),
    wholeNumberField({
      name: "order",
      title: "Reihenfolge",
      description: "Themen mit kleinerer Zahl stehen auf der Website weiter vorn.",
      min: 0,
    }),
  ],
  orderings: [websiteOrder, titleAToZ],
  preview: { select: { title: "title", subtitle: "description", media: "picture" } },
});
