import { DocumentsIcon } from "@sanity/icons/Documents";
import { defineField, defineType } from "@sanity/types";

export const internalLink = defineType({
  name: "internalLink",
  type: "object",
  title: "Link auf eine eigene Seite",
  icon: DocumentsIcon,
  fields: [
    defineField({
      name: "reference",
      type: "reference",
      title: "Ziel",
      description: "Der Link stimmt auch dann noch, wenn sich die Adresse der Seite ändert.",
      to: [
        { type: "article" },
        { type: "podcastEpisode" },
        { type: "tutorial" },
        { type: "seminar" },
        { type: "seminarSeries" },
        { type: "person" },
        { type: "organisation" },
        { type: "topic" },
        { type: "page" },
      ],
      options: { disableNew: true },
      validation: (rule) =>
        rule.custom((reference) =>
          reference?._ref === undefined
            ? "Bitte wählen Sie die Seite aus, auf die der Link zeigt."
            : true,
        ),
    }),
  ],
});
