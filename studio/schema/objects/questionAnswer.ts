import { CommentIcon } from "@sanity/icons/Comment";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import type { Row } from "../format/row.ts";

export const questionAnswer = defineType({
  name: "questionAnswer",
  type: "object",
  title: "Frage und Antwort",
  icon: CommentIcon,
  fields: [
    defineField({
      name: "question",
      type: "string",
      title: "Frage",
      validation: requiredText("Bitte schreiben Sie die Frage auf."),
    }),
    defineField({
      name: "answer",
      type: "simpleText",
      title: "Antwort",
      validation: (rule) => rule.required().error("Bitte schreiben Sie die Antwort auf."),
    }),
    defineField({
      name: "speaker",
      type: "reference",
      title: "Wer antwortet?",
      description: "Kann leer bleiben, wenn das Gespräch mit nur einer Person geführt wird.",
      to: [{ type: "person" }],
    }),
  ],
  preview: {
    select: { title: "question", speaker: "speaker.name" },
    prepare: ({ title, speaker }: Row<{ title: string; speaker: string }>) => ({
      title: title ?? "Frage ohne Text",
      subtitle: subtitleOf("Frage und Antwort", speaker),
    }),
  },
});
