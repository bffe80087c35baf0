import { defineArrayMember, defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";

export interface ReferencesFieldOptions {
  name: string;
  title: string;
  description?: string;
  to: readonly string[];
  group?: Groups;
  /** GROQ condition on the documents offered. */
  filter?: string;
  /** Fewest and most documents, and what the editor is asked for outside these bounds. */
  bounds?: { min?: number; max?: number; message: string };
}

/** What one entry of a list is called; Sanity would say "Reference to …". */
const MEMBER_TITLES: Readonly<Record<string, string>> = {
  topic: "Thema",
  person: "Person",
  organisation: "Organisation",
};

/** A list of documents, none of them twice. */
export const referencesField = (options: ReferencesFieldOptions) =>
  defineField({
    name: options.name,
    type: "array",
    title: options.title,
    ...(options.description === undefined ? {} : { description: options.description }),
    of: [
      defineArrayMember({
        type: "reference",
        title: MEMBER_TITLES[options.to.join()] ?? "Inhalt",
        to: options.to.map((type) => ({ type })),
        ...(options.filter === undefined ? {} : { options: { filter: options.filter } }),
      }),
    ],
    validation: (rule) => {
      const unique = rule.unique().error("Dieser Eintrag steht zweimal in der Liste.");
      if (options.bounds === undefined) return unique;
      const { min = 0, max = Number.MAX_SAFE_INTEGER, message } = options.bounds;
      const bounded = rule.min(min).max(max);
      return [unique, (min > 0 ? bounded.required() : bounded).error(message)];
    },
    ...inGroups(options.group),
  });

/** The topics that a document belongs to, up to four. */
export const topicsField = ({ min, group }: { min: 0 | 1; group?: Groups }) =>
  referencesField({
    name: "topics",
    title: "Themen",
    description:
      min === 1
        ? "Ein bis vier Themen. Unter ihnen ist der Inhalt auf der Website zu finden."
        : "Bis zu vier Themen, unter denen der Inhalt auf der Website zu finden ist.",
    to: ["topic"],
    bounds: {
      min,
      max: 4,
      message:
        min === 1 ? "Bitte wählen Sie ein bis vier Themen." : "Bitte höchstens vier Themen wählen.",
    },
    ...(group === undefined ? {} : { group }),
  });
