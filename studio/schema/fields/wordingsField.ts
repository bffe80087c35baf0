import { defineArrayMember, defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";

interface WordingsFieldOptions {
  name: string;
  title: string;
  description: string;
  group?: Groups;
}

/** The wordings of a text, among which a visitor can choose. */
export const wordingsField = ({ group, ...field }: WordingsFieldOptions) =>
  defineField({
    ...field,
    type: "array",
    of: [defineArrayMember({ type: "storyWording" })],
    ...inGroups(group),
  });
