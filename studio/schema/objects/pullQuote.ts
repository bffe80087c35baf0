import { BlockquoteIcon } from "@sanity/icons/Blockquote";
import { defineField, defineType } from "@sanity/types";

export const pullQuote = defineType({
  name: "pullQuote",
  type: "object",
  title: "Hervorgehobenes Zitat",
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: "text",
      type: "text",
      rows: 3,
      title: "Zitat",
      description: "Ohne Anführungszeichen – die setzt die Website.",
      validation: (rule) => rule.required().error("Bitte geben Sie das Zitat ein."),
    }),
    defineField({
      name: "attribution",
      type: "string",
      title: "Wer sagt das?",
      description: "Zum Beispiel „Rolf Niemann, Tischlermeister“.",
    }),
  ],
  preview: {
    select: { title: "text", attribution: "attribution" },
    prepare: ({ title, attribution }) => ({
      title,
      subtitle: attribution === undefined ? "Zitat" : `Zitat: ${attribution}`,
    }),
  },
});
