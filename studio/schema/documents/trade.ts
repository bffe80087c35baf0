import { WrenchIcon } from "@sanity/icons/Wrench";
import { defineField, defineType } from "@sanity/types";
import { choiceOf } from "../fields/options.ts";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";
import { tradeGenders } from "../options/storyOptions.ts";

export const trade = defineType({
  name: "trade",
  type: "document",
  title: "Branche",
  icon: WrenchIcon,
  fields: [
    defineField({
      name: "gender",
      type: "string",
      title: "Artikel",
      options: choiceOf(tradeGenders),
      validation: (rule) => rule.required().error("Bitte wählen Sie den Artikel."),
    }),
    defineField({
      name: "nominative",
      type: "string",
      title: "Wer oder was? (Nominativ)",
      description:
        "Ohne Artikel. „Das … lebt von guten Leuten.“ So steht die Branche in der Auswahl.",
      placeholder: "Tischlerhandwerk",
      validation: requiredText("Bitte geben Sie den Namen der Branche ein.", { max: 80 }),
    }),
    defineField({
      name: "genitive",
      type: "string",
      title: "Wessen? (Genitiv)",
      description: "Ohne Artikel. „Die Sprache des …“",
      placeholder: "Tischlerhandwerks",
      validation: requiredText("Bitte ergänzen Sie: „die Sprache des …“ oder „der …“"),
    }),
    defineField({
      name: "dative",
      type: "string",
      title: "Wem? (Dativ)",
      description: "Ohne Artikel. „In dem …“ oder „in der …“ arbeiten.",
      placeholder: "Tischlerhandwerk",
      validation: requiredText("Bitte ergänzen Sie: „in dem …“ oder „in der …“"),
    }),
    defineField({
      name: "accusative",
      type: "string",
      title: "Wen oder was? (Akkusativ)",
      description: "Ohne Artikel. „Für das …“",
      placeholder: "Tischlerhandwerk",
      validation: requiredText("Bitte ergänzen Sie: „für das …“ oder „für die …“"),
    }),
  ],
  orderings: [
    { name: "nominative", title: "Name, A bis Z", by: [{ field: "nominative", direction: "asc" }] },
  ],
  preview: {
    select: { title: "nominative", gender: "gender", genitive: "genitive" },
    prepare: ({
      title,
      gender,
      genitive,
    }: Row<{ title: string; gender: string; genitive: string }>) => ({
      title: title ?? "Branche ohne Namen",
      subtitle: GENITIVE_ARTICLE[gender ?? ""]?.concat(" ", genitive ?? "…") ?? "ohne Artikel",
    }),
  },
});

const GENITIVE_ARTICLE: Readonly<Record<string, string>> = {
  masculine: "des",
  feminine: "der",
  neuter: "des",
  plural: "der",
};
