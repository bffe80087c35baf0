import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { defineField, defineType } from "@sanity/types";

export const audioClip = defineType({
  name: "audioClip",
  type: "object",
  title: "Ton",
  icon: MicrophoneIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      validation: (rule) => rule.required().error("Bitte geben Sie der Aufnahme einen Titel."),
    }),
    defineField({
      name: "file",
      type: "file",
      title: "Tondatei",
      description: "MP3 oder M4A.",
      options: { accept: "audio/mpeg,audio/mp4,.mp3,.m4a" },
      validation: (rule) => rule.required().error("Bitte laden Sie die Tondatei hoch."),
    }),
    defineField({
      name: "transcript",
      type: "text",
      title: "Mitschrift",
      description: "Was ist zu hören? Für alle, die nicht hören können oder gerade nicht wollen.",
    }),
  ],
  preview: {
    select: { title: "title" },
    prepare: ({ title }) => ({ title, subtitle: "Ton" }),
  },
});
