import { CaseIcon } from "@sanity/icons/Case";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { groups } from "../fields/groups.ts";
import { choiceOf } from "../fields/options.ts";
import { pictureField } from "../fields/pictureField.ts";
import { readText } from "../fields/readSibling.ts";
import { topicsField } from "../fields/referencesField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { addressFields } from "../fields/addressFields.ts";
import { optionalWebAddress } from "../fields/webAddress.ts";
import { wholeNumberField } from "../fields/wholeNumberField.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { organisationKinds } from "../options/organisationKinds.ts";
import { titleOf } from "../options/titleOf.ts";
import type { Media, Row } from "../format/row.ts";

export const organisation = defineType({
  name: "organisation",
  type: "document",
  title: "Organisation",
  icon: CaseIcon,
  groups: [groups.content, groups.media, groups.relations],
  fields: [
    defineField({
      name: "name",
      type: "string",
      title: "Name",
      group: "content",
      validation: requiredText("Bitte geben Sie den Namen ein.", { max: 120 }),
    }),
    ...addressFields({ source: "name", below: "/netzwerk/", group: "content" }),
    defineField({
      name: "kind",
      type: "string",
      title: "Art",
      group: "content",
      options: choiceOf(organisationKinds),
      initialValue: "company",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art der Organisation."),
    }),
    pictureField({
      name: "logo",
      title: "Logo",
      description: "Am besten als SVG oder mit durchsichtigem Hintergrund.",
      group: ["content", "media"],
    }),
    defineField({
      name: "sector",
      type: "string",
      title: "Branche",
      placeholder: "Möbeltischlerei",
      group: "content",
    }),
    defineField({ name: "city", type: "string", title: "Ort", group: "content" }),
    wholeNumberField({
      name: "employees",
      title: "Zahl der Mitarbeitenden",
      min: 1,
      group: "content",
    }),
    defineField({
      name: "occupations",
      type: "array",
      title: "Ausbildungsberufe",
      description: "Jeden Beruf mit der Eingabetaste abschließen.",
      group: "content",
      options: { layout: "tags" },
      of: [defineArrayMember({ type: "string" })],
      hidden: ({ document, value }) =>
        readText(document, "kind") !== "company" && value === undefined,
      validation: (rule) => rule.unique().error("Dieser Beruf steht zweimal in der Liste."),
    }),
    defineField({
      name: "description",
      type: "simpleText",
      title: "Beschreibung",
      group: "content",
    }),
    defineField({
      name: "website",
      type: "url",
      title: "Website",
      group: "content",
      validation: optionalWebAddress,
    }),
    defineField({
      name: "fundingNotice",
      type: "text",
      rows: 3,
      title: "Förderhinweis",
      description: "Der vorgeschriebene Wortlaut. Steht beim Logo des Förderers.",
      group: "content",
      hidden: ({ document, value }) =>
        readText(document, "kind") !== "funder" && value === undefined,
    }),
    pictureField({ name: "picture", title: "Bild", group: "media" }),
    defineField({
      name: "portrait",
      type: "videoClip",
      title: "Videoporträt",
      description: "Ein kurzer Film über den Ausbildungsbetrieb.",
      group: "media",
      options: { collapsible: true, collapsed: false },
    }),
    topicsField({ min: 0, group: "relations" }),
    exampleField("relations"),
  ],
  orderings: [{ name: "name", title: "Name, A bis Z", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { title: "name", kind: "kind", city: "city", logo: "logo", picture: "picture" },
    prepare: ({
      title,
      kind,
      city,
      logo,
      picture,
    }: Row<{ title: string; kind: string; city: string; logo: Media; picture: Media }>) => ({
      title: title ?? "Organisation ohne Namen",
      subtitle: subtitleOf(titleOf(organisationKinds, kind), city),
      media: logo ?? picture,
    }),
  },
});
