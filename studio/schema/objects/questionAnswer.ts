import { CommentIcon } from "@sanity/icons/Comment";
import { defineField, defineType } from "@sanity/types";

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
      validation: (rule) => rule.required().error("Bitte schreiben Sie die Frage auf."),
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
      to: [{ type: "person" }],
    }),
  ],
  preview: {
    select: { title: "question", speaker: "speaker.name" },
    prepare: ({ title, speaker }) => ({
      title,
      subtitle: speaker === undefined ? "Frage und Antwort" : `Antwort: ${speaker}`,
    }),
  },
});
