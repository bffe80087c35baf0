import type { Pronoun, StoryAnswer, StoryAnswers } from "./StoryAnswer.ts";
import type { Occupation, StoryQuestion, StoryTemplate, Trade } from "./StoryTemplate.ts";

/** What there is to choose from. */
export interface StoryLists {
  occupations: readonly Occupation[];
  trades: readonly Trade[];
}

/**
 * The answers that the examples of a template's questions give. An example that names no occupation
 * or trade of the lists stands for their first.
 */
export function sampleAnswers(template: StoryTemplate, lists: StoryLists): StoryAnswers {
  return Object.fromEntries(
    template.questions.map((question) => [question.key, sampleAnswer(question, lists)]),
  );
}

/** The answer that a question's example gives; undefined where there is nothing to choose from. */
function sampleAnswer(
  { shape, example }: StoryQuestion,
  { occupations, trades }: StoryLists,
): StoryAnswer | undefined {
  switch (shape) {
    case "person":
      return { shape, ...samplePerson(example) };
    case "occupation": {
      const named = occupations.find(({ id, masculine, feminine }) =>
        [id, masculine.nominative, feminine.nominative].includes(example),
      );
      const occupation = named ?? occupations[0];
      return occupation === undefined ? undefined : { shape, occupation };
    }
    case "trade": {
      const trade = trades.find((each) => isTrade(each, example)) ?? trades[0];
      return trade === undefined ? undefined : { shape, trade };
    }
    case "name":
    case "phrase":
    case "sentence":
    case "quote":
      return { shape, text: example };
  }
}

/** "Mia, sie", "Emil, er", or a name alone. */
function samplePerson(example: string): { name: string; pronoun: Pronoun } {
  const [, name = example, pronoun] = /^(.*?),\s*(er|sie)$/u.exec(example.trim()) ?? [];
  return { name, pronoun: pronoun === "er" || pronoun === "sie" ? pronoun : "none" };
}

function isTrade({ id, nominative }: Trade, example: string): boolean {
  return id === example || example === nominative || example.endsWith(` ${nominative}`);
}
