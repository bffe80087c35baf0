import { TextIcon } from "@sanity/icons/Text";
import { defineField, defineType } from "@sanity/types";
import { choiceOf } from "../fields/options.ts";
import { requiredText } from "../fields/requiredText.ts";
import { occupationGenders } from "../options/storyOptions.ts";

export const occupationForms = defineType({
  name: "occupationForms",
  type: "object",
  title: "Formen eines Berufs",
  icon: TextIcon,
  fields: [
    defineField({
      name: "gender",
      type: "string",
      title: "Artikel",
      description:
        "Der Artikel des Wortes, nicht der Person: „Fachkraft“ heißt bei allen „die Fachkraft“.",
      options: choiceOf(occupationGenders),
      validation: (rule) => rule.required().error("Bitte wählen Sie den Artikel."),
    }),
    defineField({
      name: "nominative",
      type: "string",
      title: "Wer ist das? (Nominativ)",
      description: "Mit „ein“ davor: ein Tischler, ein Medizinischer Fachangestellter.",
      validation: requiredText("Bitte ergänzen Sie: „Das ist ein …“"),
    }),
    defineField({
      name: "nominativeDefinite",
      type: "string",
      title: "Mit „der“ davor, falls anders",
      description:
        "Nur wo das Wort sich ändert: der Medizinische Fachangestellte. Sonst leer lassen.",
    }),
    defineField({
      name: "genitive",
      type: "string",
      title: "Wessen? (Genitiv)",
      description: "Die Arbeit eines Tischlers, des Kaufmanns, des Drogisten.",
      validation: requiredText("Bitte ergänzen Sie: „die Arbeit eines …“"),
    }),
    defineField({
      name: "dative",
      type: "string",
      title: "Wem? (Dativ)",
      description: "Wir helfen einem Tischler, einem Drogisten.",
      validation: requiredText("Bitte ergänzen Sie: „wir helfen einem …“"),
    }),
    defineField({
      name: "accusative",
      type: "string",
      title: "Wen? (Akkusativ)",
      description: "Wir suchen einen Tischler, einen Drogisten.",
      validation: requiredText("Bitte ergänzen Sie: „wir suchen einen …“"),
    }),
  ],
});
