import { defineField, defineType } from "@sanity/types";
import type { ComponentType } from "react";
import { titleAToZ, websiteOrder } from "../fields/orderings.ts";
import { requiredText } from "../fields/requiredText.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";

/** A document type of things that visitors of the Storygenerator choose among. */
export const storyChoice = <Name extends string>({
  name,
  title,
  icon,
  description,
}: {
  name: Name;
  title: string;
  icon: ComponentType;
  description: string;
}) =>
  defineType({
    name,
    type: "document",
    title,
    icon,
    fields: [
      defineField({
        name: "title",
        type: "string",
        title: "Titel",
        validation: requiredText("Bitte geben Sie einen Titel ein.", { max: 80 }),
      }),
      defineField({
        name: "description",
        type: "text",
        rows: 3,
        title: "Beschreibung",
        description,
        validation: requiredText("Bitte beschreiben Sie die Wahl in ein bis zwei Sätzen.", {
          max: 300,
        }),
      }),
      wholeNumberField({
        name: "order",
        title: "Reihenfolge",
        description: "Was eine kleinere Zahl hat, steht auf der Website weiter vorn.",
        min: 0,
      }),
    ],
    orderings: [websiteOrder, titleAToZ],
    preview: { select: { title: "title", subtitle: "description" } },
  });
