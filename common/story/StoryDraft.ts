import { cleanName, hasWords } from "./cleanAnswer.ts";
import { PRONOUNS, type Pronoun, type StoryAnswer, type StoryAnswers } from "./StoryAnswer.ts";
import type { StoryLists } from "./sampleAnswers.ts";
import {
  TONES,
  type Occupation,
  type StoryQuestion,
  type StoryTemplate,
  type Tone,
  type Trade,
} from "./StoryTemplate.ts";

/** What a visitor has typed for a question. */
export type DraftAnswer =
  /** Text as typed, or the id of an occupation or a trade. */
  | string
  | { name: string; pronoun: Pronoun }
  /** One that is not in the list, in the visitor's own forms. */
  | { occupation: Occupation }
  | { trade: Trade };

/** A visitor's work: kept on the device, and in links. */
export interface StoryDraft {
  /** Id of the template. */
  template: string;
  tone: Tone;
  answers: Readonly<Record<string, DraftAnswer>>;
  /** Which wording, by the ids of parts. */
  picks: Readonly<Record<string, number>>;
  /** Texts that the visitor has changed, by the ids of parts. */
  edits: Readonly<Record<string, string>>;
}

export interface ReadDraft {
  answers: StoryAnswers;
  problems: readonly { key: string; message: string }[];
}

/** Characters; more is cut off where a draft comes from outside. */
export const LONGEST_ANSWER = 600;

/** The answers of a draft, and what is to mend in them before there is a story. */
export function readDraft(
  draft: StoryDraft,
  template: StoryTemplate,
  lists: StoryLists,
): ReadDraft {
  const read = template.questions.map((question) => ({
    question,
    answer: readAnswer(question, draft.answers[question.key], lists),
  }));
  return {
    answers: Object.fromEntries(read.map(({ question, answer }) => [question.key, answer])),
    problems: read.flatMap(({ question, answer }) =>
      answer !== undefined || question.isOptional
        ? []
        : [{ key: question.key, message: MISSING[question.shape] }],
    ),
  };
}

const MISSING: Readonly<Record<StoryQuestion["shape"], string>> = {
  person: "Bitte geben Sie einen Vornamen an.",
  occupation: "Bitte wählen Sie einen Beruf aus oder schreiben Sie ihn auf.",
  trade: "Bitte wählen Sie eine Branche aus oder schreiben Sie sie auf.",
  name: "Bitte geben Sie hier einen Namen an.",
  phrase: "Bitte ergänzen Sie den Satz.",
  sentence: "Bitte erzählen Sie hier einen ganzen Satz.",
  quote: "Bitte schreiben Sie auf, was gesagt wurde.",
};

function readAnswer(
  { shape }: StoryQuestion,
  typed: DraftAnswer | undefined,
  { occupations, trades }: StoryLists,
): StoryAnswer | undefined {
  if (typed === undefined) return undefined;
  if (typeof typed !== "string") {
    if ("name" in typed) {
      return shape === "person" && hasWords(cleanName(typed.name))
        ? { shape, ...typed }
        : undefined;
    }
    if ("occupation" in typed) return shape === "occupation" ? { shape, ...typed } : undefined;
    return shape === "trade" ? { shape, ...typed } : undefined;
  }
  switch (shape) {
    case "person":
      return undefined;
    case "occupation": {
      const occupation = occupations.find(({ id }) => id === typed);
      return occupation === undefined ? undefined : { shape, occupation };
    }
    case "trade": {
      const trade = trades.find(({ id }) => id === typed);
      return trade === undefined ? undefined : { shape, trade };
    }
    case "name":
    case "phrase":
    case "sentence":
    case "quote":
      return hasWords(typed) ? { shape, text: typed } : undefined;
  }
}

/**
 * A draft from outside (a link, the device), as far as it can be read; undefined where it is none.
 * Whoever made the link may have written anything: text stays text, and nothing is longer than what
 * a visitor may type.
 */
export function draftFrom(value: unknown): StoryDraft | undefined {
  if (!isRecord(value) || typeof value["template"] !== "string") return undefined;
  const tone = TONES.find((known) => known === value["tone"]) ?? "relaxed";
  return {
    template: value["template"],
    tone,
    answers: mapped(value["answers"], answerFrom),
    picks: mapped(value["picks"], (pick) =>
      typeof pick === "number" && Number.isInteger(pick) && pick >= 0 && pick < 1000
        ? pick
        : undefined,
    ),
    edits: mapped(value["edits"], (text) => textFrom(text, 10 * LONGEST_ANSWER)),
  };
}

function answerFrom(value: unknown): DraftAnswer | undefined {
  if (typeof value === "string") return textFrom(value);
  if (!isRecord(value)) return undefined;
  const pronoun = PRONOUNS.find((known) => known === value["pronoun"]);
  const name = textFrom(value["name"]);
  if (name !== undefined && pronoun !== undefined) return { name, pronoun };
  const occupation = occupationFrom(value["occupation"]);
  if (occupation !== undefined) return { occupation };
  const trade = tradeFrom(value["trade"]);
  return trade === undefined ? undefined : { trade };
}

const CASES = ["nominative", "genitive", "dative", "accusative"] as const;

function casesFrom(value: unknown): Record<(typeof CASES)[number], string> | undefined {
  if (!isRecord(value)) return undefined;
  const [nominative, genitive, dative, accusative] = CASES.map((casus) => textFrom(value[casus]));
  return nominative === undefined ||
    genitive === undefined ||
    dative === undefined ||
    accusative === undefined
    ? undefined
    : { nominative, genitive, dative, accusative };
}

function occupationFrom(value: unknown): Occupation | undefined {
  if (!isRecord(value)) return undefined;
  const [plural, pluralDative] = [textFrom(value["plural"]), textFrom(value["pluralDative"])];
  const forms = (["masculine", "feminine", "neutral"] as const).map((name) => {
    const each = value[name];
    const gender = isRecord(each)
      ? (["masculine", "feminine", "both"] as const).find((known) => known === each["gender"])
      : undefined;
    const cases = casesFrom(each);
    if (cases === undefined || gender === undefined) return undefined;
    const nominativeDefinite = isRecord(each) ? textFrom(each["nominativeDefinite"]) : undefined;
    return {
      gender,
      ...cases,
      ...(nominativeDefinite === undefined ? {} : { nominativeDefinite }),
    };
  });
  const [masculine, feminine, neutral] = forms;
  return masculine === undefined ||
    feminine === undefined ||
    neutral === undefined ||
    plural === undefined ||
    pluralDative === undefined
    ? undefined
    : { id: "own", masculine, feminine, neutral, plural, pluralDative };
}

function tradeFrom(value: unknown): Trade | undefined {
  if (!isRecord(value)) return undefined;
  const gender = (["masculine", "feminine", "neuter", "plural"] as const).find(
    (known) => known === value["gender"],
  );
  const cases = casesFrom(value);
  return cases === undefined || gender === undefined ? undefined : { id: "own", gender, ...cases };
}

function textFrom(value: unknown, longest = LONGEST_ANSWER): string | undefined {
  return typeof value === "string" ? value.slice(0, longest) : undefined;
}

function mapped<Kept>(
  value: unknown,
  keep: (value: unknown) => Kept | undefined,
): Record<string, Kept> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const kept = /^[a-z][A-Za-z0-9.]{0,39}$/.test(key) ? keep(each) : undefined;
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
