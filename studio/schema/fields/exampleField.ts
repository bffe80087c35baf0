import { defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";

/** Marks demo content that names companies or people; visitors see the word "Beispiel". */
export const exampleField = (groups?: Groups) =>
  defineField({
    name: "isExample",
    type: "boolean",
    title: "Beispielinhalt",
    description:
      "Anschalten, wenn Personen oder Betriebe erfunden sind. Auf der Website steht dann „Beispiel“ dabei.",
    initialValue: false,
    ...inGroups(groups),
  });
