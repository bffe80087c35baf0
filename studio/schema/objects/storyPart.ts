import { BookIcon } from "@sanity/icons/Book";
import { defineType } from "@sanity/types";
import { wordingsField } from "../fields/wordingsField.ts";

export const storyPart = defineType({
  name: "storyPart",
  type: "object",
  title: "Abschnitt",
  icon: BookIcon,
  fields: [
    wordingsField({
      name: "wordings",
      title: "Für die lange Geschichte",
      description:
        "Drei bis vier Fassungen mit zwei bis fünf Sätzen, die sich in Idee und Reihenfolge unterscheiden.",
    }),
    wordingsField({
      name: "short",
      title: "Für die kurze Geschichte",
      description: "Zwei Fassungen mit ein bis zwei Sätzen.",
    }),
  ],
  // Without one, the path above an opened wording shows the part's raw value.
  preview: { prepare: () => ({ title: "Abschnitt" }) },
});
