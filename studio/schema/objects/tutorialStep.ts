import { OlistIcon } from "@sanity/icons/Olist";
import { defineField, defineType } from "@sanity/types";
import { pictureField } from "../fields/pictureField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { plainTextOf, type TextBlock } from "../format/plainTextOf.ts";
import type { Media, Row } from "../format/row.ts";

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
      description: "Was ist zu tun? Die Nummer setzt die Website.",
      placeholder: "Ton prüfen",
      validation: requiredText("Bitte geben Sie dem Schritt einen Titel."),
    }),
    defineField({ name: "body", type: "richText", title: "Anleitung" }),
    pictureField({ name: "picture", title: "Bild" }),
    defineField({
      name: "videoStart",
      type: "seconds",
      title: "Stelle im Film",
      description:
        "Ab wann zeigt der Film des Tutorials diesen Schritt? Minuten und Sekunden, zum Beispiel 1:20. Leer lassen, wenn der Film ihn nicht zeigt.",
    }),
  ],
  preview: {
    select: { title: "title", body: "body", media: "picture" },
    prepare: ({
      title,
      body,
      media,
    }: Row<{ title: string; body: readonly TextBlock[]; media: Media }>) => ({
      title: title ?? "Schritt ohne Titel",
      subtitle: plainTextOf(body) ?? "",
      media,
    }),
  },
});
