import { BookIcon } from "@sanity/icons/Book";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";

export const storyPart = defineType({
  name: "storyPart",
  type: "object",
  title: "Abschnitt",
  icon: BookIcon,
  fields: [
    defineField({ name: "heading", type: "string", title: "Überschrift" }),
    defineField({
      name: "text",
      type: "text",
      title: "Text",
      description:
        "Antworten stehen als Platzhalter in geschweiften Klammern, zum Beispiel {held}.",
      validation: requiredText("Bitte schreiben Sie den Text des Abschnitts."),
    }),
  ],
  preview: {
    select: { heading: "heading", text: "text" },
    prepare: ({ heading, text }: Row<{ heading: string; text: string }>) => ({
      title: heading ?? text ?? "Leerer Abschnitt",
      subtitle: heading === undefined ? "" : (text ?? ""),
    }),
  },
});
