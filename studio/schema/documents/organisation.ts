import { CaseIcon } from "@sanity/icons/Case";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { referencesTo } from "../fields/referencesTo.ts";
import { slugField } from "../fields/slugField.ts";
import { organisationKinds } from "../options/organisationKinds.ts";
import { titleOf } from "../options/titleOf.ts";

export const organisation = defineType({
  name: "organisation",
  type: "document",
  title: "Organisation",
  icon: CaseIcon,
  fields: [
    defineField({
      name: "name",
      type: "string",
      title: "Name",
      validation: (rule) => rule.required().error("Bitte geben Sie den Namen ein."),
    }),
    slugField({ source: "name", below: "/netzwerk/" }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art",
      options: { list: [...organisationKinds], layout: "radio", direction: "horizontal" },
      initialValue: "company",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art der Organisation."),
    }),
    defineField({ name: "logo", type: "picture", title: "Logo" }),
    defineField({ name: "picture", type: "picture", title: "Bild" }),
    defineField({ name: "sector", type: "string", title: "Branche" }),
    defineField({ name: "city", type: "string", title: "Ort" }),
    defineField({ name: "employees", type: "number", title: "Zahl der Mitarbeitenden" }),
    defineField({
      name: "occupations",
      type: "array",
      title: "Ausbildungsberufe",
      of: [defineArrayMember({ type: "string" })],
    }),
    defineField({ name: "description", type: "simpleText", title: "Beschreibung" }),
    defineField({ name: "portrait", type: "videoClip", title: "Videoporträt" }),
    defineField({ name: "website", type: "url", title: "Website" }),
    defineField({ name: "fundingNotice", type: "text", rows: 3, title: "Förderhinweis" }),
    defineField({
      name: "topics",
      type: "array",
      title: "Themen",
      of: [referencesTo("topic")],
    }),
    exampleField(),
  ],
  orderings: [{ name: "name", title: "Name", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { title: "name", kind: "kind", city: "city", logo: "logo", picture: "picture" },
    prepare: ({ title, kind, city, logo, picture }) => ({
      title,
      subtitle: [titleOf(organisationKinds, kind), city].filter(Boolean).join(" · "),
      media: logo ?? picture,
    }),
  },
});
