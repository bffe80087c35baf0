import { CaseIcon } from "@sanity/icons/Case";
import { defineField, defineType } from "@sanity/types";
import { titleAToZ } from "../fields/orderings.ts";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";
import { subtitleOf } from "../format/subtitleOf.ts";

export const occupation = defineType({
  name: "occupation",
  type: "document",
  title: "Beruf",
  icon: CaseIcon,
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Offizieller Name",
      description: "Wie in der Ausbildungsordnung. So steht der Beruf in der Auswahl.",
      placeholder: "Tischler/-in",
      validation: requiredText("Bitte geben Sie den Namen des Berufs ein.", { max: 120 }),
    }),
    forms("masculine", {
      title: "Für eine Person, von der wir als „er“ sprechen",
      description: "ein Tischler",
    }),
    forms("feminine", {
      title: "Für eine Person, von der wir als „sie“ sprechen",
      description: "eine Tischlerin",
    }),
    forms("neutral", {
      title: "Für eine Person, von der wir ohne Pronomen sprechen",
      description: "ein:e Tischler:in",
    }),
    defineField({
      name: "plural",
      type: "string",
      title: "Mehrzahl, für alle Geschlechter",
      description:
        "Bei uns arbeiten viele: Tischler:innen, Kaufleute, Fachkräfte für Lagerlogistik.",
      validation: requiredText("Bitte ergänzen Sie: „Bei uns arbeiten viele …“"),
    }),
    defineField({
      name: "pluralDative",
      type: "string",
      title: "Mehrzahl nach „mit“",
      description: "Wir arbeiten mit: Tischler:innen, Kaufleuten, Fachkräften für Lagerlogistik.",
      validation: requiredText("Bitte ergänzen Sie: „Wir arbeiten mit …“"),
    }),
  ],
  orderings: [titleAToZ],
  preview: {
    select: {
      title: "title",
      masculine: "masculine.nominative",
      feminine: "feminine.nominative",
      plural: "plural",
    },
    prepare: ({
      title,
      masculine,
      feminine,
      plural,
    }: Row<{ title: string; masculine: string; feminine: string; plural: string }>) => ({
      title: title ?? "Beruf ohne Namen",
      subtitle: subtitleOf(masculine, feminine, plural),
    }),
  },
});

function forms(name: string, texts: { title: string; description: string }) {
  return defineField({
    ...texts,
    name,
    type: "occupationForms",
    options: { collapsible: true, collapsed: false, columns: 2 },
    validation: (rule) => rule.required().error("Bitte tragen Sie die Formen ein."),
  });
}
