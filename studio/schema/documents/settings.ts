import { CogIcon } from "@sanity/icons/Cog";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { referencesTo } from "../fields/referencesTo.ts";

export const settings = defineType({
  name: "settings",
  type: "document",
  title: "Einstellungen",
  icon: CogIcon,
  fields: [
    defineField({
      name: "siteTitle",
      type: "string",
      title: "Name der Website",
      validation: (rule) => rule.required().error("Bitte geben Sie den Namen der Website an."),
    }),
    defineField({ name: "claim", type: "string", title: "Leitsatz" }),
    defineField({
      name: "description",
      type: "text",
      rows: 3,
      title: "Beschreibung",
      validation: (rule) =>
        rule.required().error("Bitte beschreiben Sie die Website in ein bis zwei Sätzen."),
    }),
    defineField({
      name: "navigation",
      type: "array",
      title: "Hauptmenü",
      of: [defineArrayMember({ type: "navigationItem" })],
    }),
    defineField({
      name: "footerNavigation",
      type: "array",
      title: "Menü im Fuß der Seite",
      of: [defineArrayMember({ type: "navigationItem" })],
    }),
    defineField({ name: "contactName", type: "string", title: "Ansprechperson" }),
    defineField({
      name: "contactEmail",
      type: "string",
      title: "E-Mail-Adresse",
      validation: (rule) =>
        rule.required().email().error("Bitte geben Sie eine gültige E-Mail-Adresse an."),
    }),
    defineField({ name: "contactPhone", type: "string", title: "Telefon" }),
    defineField({ name: "address", type: "place", title: "Anschrift" }),
    defineField({ name: "fundingNotice", type: "text", rows: 3, title: "Förderhinweis" }),
    defineField({
      name: "funders",
      type: "array",
      title: "Förderer",
      of: [referencesTo("organisation")],
    }),
    defineField({
      name: "socialLinks",
      type: "array",
      title: "Profile in sozialen Netzwerken",
      of: [defineArrayMember({ type: "externalLink" })],
    }),
  ],
  preview: { select: { title: "siteTitle", subtitle: "claim" } },
});
