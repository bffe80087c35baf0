import { CogIcon } from "@sanity/icons/Cog";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { linksField, navigationField } from "../fields/arrayFields.ts";
import { referencesField } from "../fields/referencesField.ts";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";

export const settings = defineType({
  name: "settings",
  type: "document",
  title: "Einstellungen",
  icon: CogIcon,
  groups: [
    { name: "site", title: "Website", default: true },
    { name: "navigation", title: "Menüs" },
    { name: "contact", title: "Kontakt" },
    { name: "funding", title: "Förderung" },
  ],
  fields: [
    defineField({
      name: "siteTitle",
      type: "string",
      title: "Name der Website",
      group: "site",
      validation: requiredText("Bitte geben Sie den Namen der Website an.", { max: 80 }),
    }),
    defineField({
      name: "claim",
      type: "string",
      title: "Leitsatz",
      description: "Ein kurzer Satz, der auf der Startseite unter dem Namen steht.",
      group: "site",
    }),
    defineField({
      name: "description",
      type: "text",
      rows: 3,
      title: "Beschreibung",
      description: "Für Suchmaschinen und geteilte Links; höchstens 300 Zeichen.",
      group: "site",
      validation: requiredText("Bitte beschreiben Sie die Website in ein bis zwei Sätzen.", {
        max: 300,
      }),
    }),
    linksField({ name: "socialLinks", title: "Profile in sozialen Netzwerken", group: "site" }),
    navigationField({ name: "navigation", title: "Hauptmenü", group: "navigation" }),
    navigationField({
      name: "footerNavigation",
      title: "Menü am Ende der Seite",
      description:
        "Impressum, Datenschutz und Barrierefreiheit müssen von überall erreichbar sein.",
      group: "navigation",
    }),
    defineField({
      name: "contactName",
      type: "string",
      title: "Ansprechperson oder Stelle",
      group: "contact",
    }),
    defineField({
      name: "contactEmail",
      type: "string",
      title: "E-Mail-Adresse",
      group: "contact",
      validation: (rule) => [
        rule.required().error("Bitte geben Sie eine E-Mail-Adresse an."),
        rule.email().error("Bitte geben Sie eine vollständige E-Mail-Adresse an."),
      ],
    }),
    defineField({
      name: "contactTopics",
      type: "array",
      title: "Themen des Kontaktformulars",
      description:
        "Zur Auswahl auf der Kontaktseite. Nachrichten zu einem Thema gehen an dessen Adresse, alle anderen an die Adresse oben. Die Adressen erscheinen nirgends auf der Website.",
      group: "contact",
      of: [
        defineArrayMember({
          type: "object",
          name: "contactTopic",
          title: "Thema",
          fields: [
            defineField({
              name: "title",
              type: "string",
              title: "Thema",
              validation: requiredText("Bitte nennen Sie das Thema.", { max: 60 }),
            }),
            defineField({
              name: "email",
              type: "string",
              title: "E-Mail-Adresse",
              description: "Leer lassen, wenn die Adresse oben zuständig ist.",
              validation: (rule) =>
                rule.email().error("Bitte geben Sie eine vollständige E-Mail-Adresse an."),
            }),
          ],
          preview: { select: { title: "title", subtitle: "email" } },
        }),
      ],
      validation: (rule) => rule.max(12).error("Bitte höchstens zwölf Themen."),
    }),
    defineField({ name: "contactPhone", type: "string", title: "Telefon", group: "contact" }),
    defineField({ name: "address", type: "place", title: "Anschrift", group: "contact" }),
    referencesField({
      name: "storyTutorials",
      title: "Tutorials beim Storygenerator",
      description: "Was beim Erzählen und Filmen hilft. Steht unter der fertigen Geschichte.",
      to: ["tutorial"],
      bounds: { max: 4, message: "Bitte höchstens vier Tutorials." },
      group: "site",
    }),
    defineField({
      name: "fundingNotice",
      type: "text",
      rows: 3,
      title: "Förderhinweis",
      description: "Der vorgeschriebene Wortlaut. Steht am Ende jeder Seite.",
      group: "funding",
    }),
    referencesField({
      name: "funders",
      title: "Förderer",
      description: "Ihre Logos stehen beim Förderhinweis.",
      to: ["organisation"],
      filter: 'kind == "funder"',
      group: "funding",
    }),
  ],
  preview: {
    select: { claim: "claim" },
    prepare: ({ claim }: Row<{ claim: string }>) => ({
      title: "Einstellungen",
      subtitle: claim ?? "",
    }),
  },
});
