import { UserIcon } from "@sanity/icons/User";
import { defineField, defineType } from "@sanity/types";
import { linksField } from "../fields/arrayFields.ts";
import { exampleField } from "../fields/exampleField.ts";
import { pictureField } from "../fields/pictureField.ts";
import { requiredText } from "../fields/requiredText.ts";
import { addressFields } from "../fields/addressFields.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import type { Media, Row } from "../format/row.ts";

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
      description: "Vor- und Nachname, gern mit Titel.",
      validation: requiredText("Bitte geben Sie den Namen ein.", { max: 100 }),
    }),
    ...addressFields({ source: "name", below: "/personen/" }),
    defineField({
      name: "role",
      type: "string",
      title: "Rolle",
      placeholder: "Ausbildungsleiterin",
    }),
    defineField({
      name: "organisation",
      type: "reference",
      title: "Organisation",
      to: [{ type: "organisation" }],
    }),
    pictureField({ name: "picture", title: "Porträt", description: "Am besten quadratisch." }),
    defineField({ name: "bio", type: "simpleText", title: "Zur Person" }),
    linksField({ name: "links", title: "Links", description: "Profile und eigene Seiten." }),
    defineField({
      name: "isTeam",
      type: "boolean",
      title: "Gehört zum Team",
      description: "Teammitglieder werden auf der Website als Redaktion vorgestellt.",
      initialValue: false,
    }),
    exampleField(),
  ],
  orderings: [{ name: "name", title: "Name, A bis Z", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { title: "name", role: "role", organisation: "organisation.name", media: "picture" },
    prepare: ({
      title,
      role,
      organisation,
      media,
    }: Row<{ title: string; role: string; organisation: string; media: Media }>) => ({
      title: title ?? "Person ohne Namen",
      subtitle: subtitleOf(role, organisation),
      media,
    }),
  },
});
