import { PlayIcon } from "@sanity/icons/Play";
import { defineField, defineType } from "@sanity/types";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import type { Row } from "../format/row.ts";
import { subtitleOf } from "../format/subtitleOf.ts";

export const storyScene = defineType({
  name: "storyScene",
  type: "object",
  title: "Szene",
  icon: PlayIcon,
  fields: [
    wholeNumberField({
      name: "seconds",
      title: "Dauer in Sekunden",
      description: "Alle Szenen zusammen dauern 60 Sekunden.",
      min: 1,
      missing: "Bitte geben Sie an, wie viele Sekunden die Szene dauert.",
    }),
    defineField({
      name: "picture",
      type: "storyText",
      title: "Bild",
      description: "Was ist zu sehen, und wie filmt man es mit dem Handy?",
      validation: (rule) => rule.required().error("Bitte beschreiben Sie, was zu sehen ist."),
    }),
    defineField({
      name: "spoken",
      type: "storyText",
      title: "Gesprochener Text",
      description: "Leer lassen, wenn nichts gesagt wird.",
    }),
  ],
  preview: {
    select: { title: "picture", seconds: "seconds", spoken: "spoken" },
    prepare: ({
      title,
      seconds,
      spoken,
    }: Row<{ title: string; seconds: number; spoken: string }>) => ({
      title: title ?? "Szene ohne Bild",
      subtitle: subtitleOf(seconds === undefined ? undefined : `${seconds} Sekunden`, spoken),
    }),
  },
});
