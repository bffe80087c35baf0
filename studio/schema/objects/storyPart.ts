import { BookIcon } from "@sanity/icons/Book";
import { defineField, defineType } from "@sanity/types";

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
      description: "Platzhalter in geschweiften Klammern, zum Beispiel {held}.",
    }),
  ],
  preview: { select: { title: "heading", subtitle: "text" } },
});
