import { BlockquoteIcon } from "@sanity/icons/Blockquote";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import type { Row } from "../format/row.ts";

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
      validation: requiredText("Bitte geben Sie das Zitat ein."),
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
    prepare: ({ title, attribution }: Row<{ title: string; attribution: string }>) => ({
      title: title ?? "Leeres Zitat",
      subtitle: subtitleOf("Zitat", attribution),
    }),
  },
});
