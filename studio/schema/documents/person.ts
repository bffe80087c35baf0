import { UserIcon } from "@sanity/icons/User";
import { defineArrayMember, defineField, defineType } from "@sanity/types";
import { exampleField } from "../fields/exampleField.ts";
import { slugField } from "../fields/slugField.ts";

export const person = defineType({
  name: "person",
  type: "document",
  title: "Person",
  icon: UserIcon,
  fields: [
    defineField({
      name: "name",
      type: "string",
      title: "Name",
      validation: (rule) => rule.required().error("Bitte geben Sie den Namen ein."),
    }),
    slugField({ source: "name", below: "/personen/" }),
    defineField({
      name: "role",
      type: "string",
      title: "Rolle",
      description: "Zum Beispiel „Ausbildungsleiterin“ oder „Redaktion“.",
    }),
    defineField({
      name: "organisation",
      type: "reference",
      title: "Organisation",
      to: [{ type: "organisation" }],
    }),
    defineField({ name: "picture", type: "picture", title: "Porträt" }),
    defineField({ name: "bio", type: "simpleText", title: "Zur Person" }),
    defineField({
      name: "links",
      type: "array",
      title: "Links",
      of: [defineArrayMember({ type: "externalLink" })],
    }),
    defineField({
      name: "isTeam",
      type: "boolean",
      title: "Gehört zum Team",
      initialValue: false,
    }),
    exampleField(),
  ],
  orderings: [{ name: "name", title: "Name", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { title: "name", role: "role", organisation: "organisation.name", media: "picture" },
    prepare: ({ title, role, organisation, media }) => ({
      title,
      subtitle: [role, organisation].filter(Boolean).join(" · "),
      media,
    }),
  },
});
