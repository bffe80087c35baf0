import type { Pronoun, StoryAnswers } from "../../../common/story/StoryAnswer.ts";

/** What a preview calls the hero where the sample answers speak of somebody else. */
const NAMES: Readonly<Record<Pronoun, string>> = { er: "Emil", sie: "Mia", none: "Kim" };

/** The ways of speaking of a person, as editors see them named. */
export const PRONOUN_TITLES: Readonly<Record<Pronoun, string>> = {
  er: "Emil, er",
  sie: "Mia, sie",
  none: "Kim, ohne Pronomen",
};

/** Sample answers as if the hero were spoken of in one of the ways: Emil, Mia or Kim. */
export function withHero(answers: StoryAnswers, pronoun: Pronoun): StoryAnswers {
  const hero = Object.entries(answers).find(([, answer]) => answer?.shape === "person");
  if (hero === undefined) return answers;
  return { ...answers, [hero[0]]: { shape: "person", name: NAMES[pronoun], pronoun } };
}

/** Sample answers without those to questions that may be skipped. */
export function withoutOptional(
  answers: StoryAnswers,
  questions: readonly { key: string; isOptional: boolean }[],
): StoryAnswers {
  const skipped = new Set(questions.flatMap((each) => (each.isOptional ? [each.key] : [])));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !skipped.has(key)));
}
