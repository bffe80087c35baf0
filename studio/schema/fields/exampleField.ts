import { defineField } from "@sanity/types";

/** Marks demo content that names companies or people; visitors see the word "Beispiel". */
export const exampleField = (group?: string) =>
  defineField({
    name: "isExample",
    type: "boolean",
    title: "Beispielinhalt",
    description:
      "Anschalten, wenn Namen oder Betriebe erfunden sind. Auf der Website steht dann „Beispiel“ dabei.",
    initialValue: false,
    ...(group === undefined ? {} : { group }),
  });
