import { defineArrayMember, defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";

/** Downloads and links that go with a tutorial or a seminar. */
export const materialsField = (group?: Groups) =>
  defineField({
    name: "materials",
    type: "array",
    title: "Materialien",
    description: "Checklisten, Vorlagen, Folien: als Datei oder als Link.",
    of: [defineArrayMember({ type: "material" })],
    ...inGroups(group),
  });

interface ListFieldOptions {
  name: string;
  title: string;
  description?: string;
  group?: string;
}

/** Links into the web, e.g. a person's profiles. */
export const linksField = (field: ListFieldOptions) =>
  defineField({ ...field, type: "array", of: [defineArrayMember({ type: "externalLink" })] });

/** A menu of the site, in the order in which it is shown. */
export const navigationField = (field: ListFieldOptions) =>
  defineField({ ...field, type: "array", of: [defineArrayMember({ type: "navigationItem" })] });
