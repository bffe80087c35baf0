import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { defineField, defineType } from "@sanity/types";
import { AUDIO_FILES, fileField } from "../fields/fileField.ts";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";

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
      validation: requiredText("Bitte geben Sie der Aufnahme einen Titel."),
    }),
    fileField({
      name: "file",
      title: "Tondatei",
      description: "MP3 oder M4A.",
      accept: AUDIO_FILES,
      missing: "Bitte laden Sie die Tondatei hoch.",
    }),
    defineField({
      name: "transcript",
      type: "text",
      title: "Mitschrift",
      description: "Was ist zu hören? Für alle, die nicht hören können oder gerade nicht wollen.",
      validation: (rule) =>
        rule
          .required()
          .warning(
            "Ohne Mitschrift bleibt die Aufnahme allen verschlossen, die nicht hören können.",
          ),
    }),
  ],
  preview: {
    select: { title: "title" },
    prepare: ({ title }: Row<{ title: string }>) => ({
      title: title ?? "Ton ohne Titel",
      subtitle: "Ton",
    }),
  },
});
