import { DocumentIcon } from "@sanity/icons/Document";
import { defineField, defineType } from "@sanity/types";
import { groups } from "../fields/groups.ts";
import { berlinMomentOptions } from "../fields/options.ts";
import { optionalText, requiredText } from "../fields/requiredText.ts";
import { seoField } from "../fields/seoField.ts";
import { addressFields } from "../fields/addressFields.ts";
import type { Row } from "../format/row.ts";
import { titleAToZ } from "../fields/orderings.ts";

export const page = defineType({
  name: "page",
  type: "document",
  title: "Seite",
  icon: DocumentIcon,
  groups: [groups.content, groups.search],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "content",
      validation: requiredText("Bitte geben Sie der Seite einen Titel.", { max: 120 }),
    }),
    ...addressFields({ below: "/", group: "content" }),
    defineField({
      name: "teaser",
      type: "text",
      rows: 3,
      title: "Teaser",
      description: "Steht unter dem Titel; höchstens 300 Zeichen.",
      group: "content",
      validation: optionalText({ max: 300 }),
    }),
    defineField({
      name: "body",
      type: "richText",
      title: "Text",
      group: "content",
      validation: (rule) => rule.required().error("Bitte schreiben Sie den Text der Seite."),
    }),
    defineField({
      name: "updatedAt",
      type: "datetime",
      title: "Stand",
      description: "Steht bei Rechtstexten am Ende der Seite.",
      group: "content",
      options: berlinMomentOptions,
    }),
    seoField("search"),
  ],
  orderings: [titleAToZ],
  preview: {
    select: { title: "title", slug: "slug.current" },
    prepare: ({ title, slug }: Row<{ title: string; slug: string }>) => ({
      title: title ?? "Seite ohne Titel",
      subtitle: slug === undefined ? "ohne Adresse" : `/${slug}/`,
    }),
  },
});
