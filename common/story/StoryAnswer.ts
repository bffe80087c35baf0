import type { Occupation, Trade } from "./StoryTemplate.ts";

export const PRONOUNS = ["er", "sie", "none"] as const;
/** How to speak of a person; "none": by the name alone. */
export type Pronoun = (typeof PRONOUNS)[number];

export interface PersonAnswer {
  shape: "person";
  name: string;
  pronoun: Pronoun;
}

/** What somebody has told, in the shape of its question. */
export type StoryAnswer =
  | PersonAnswer
  | { shape: "occupation"; occupation: Occupation }
  | { shape: "trade"; trade: Trade }
  | { shape: "name" | "phrase" | "sentence" | "quote"; text: string };

/** Answers by the keys of their questions; what was skipped is missing. */
export type StoryAnswers = Readonly<Record<string, StoryAnswer | undefined>>;

/** Whom the story is about: the first person asked for. */
export function heroOf(answers: StoryAnswers): PersonAnswer | undefined {
  return Object.values(answers).find((answer) => answer?.shape === "person");
}
