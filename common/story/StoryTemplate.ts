/**
 * A story template as editors keep it: what is asked, and the texts that answers are put into.
 * Texts hold answers as `{key}` or `{key:form}`, see storyForms.ts.
 */
export interface StoryTemplate {
  /** Letters, digits and hyphens; stands in links that people share. */
  id: string;
  title: string;
  description: string;
  plot: StoryChoice;
  occasion: StoryChoice;
  questions: readonly StoryQuestion[];
  parts: readonly StoryPart[];
  headlines: readonly string[];
  teasers: readonly StoryTeaser[];
  scenes: readonly StoryScene[];
  /** What to ask the trainee, in the order of the talk. */
  interview: readonly string[];
}

/** A plot or an occasion, as visitors choose it. */
export interface StoryChoice {
  id: string;
  title: string;
  description: string;
}

export const QUESTION_SHAPES = [
  "person",
  "occupation",
  "trade",
  "name",
  "phrase",
  "sentence",
  "quote",
] as const;
/**
 * What an answer is:
 * - person: a first name and how to speak of them; the first person asked for is the story's hero
 * - occupation: one of the occupations, in the forms that go with the hero
 * - trade: one of the trades
 * - name: of a company, a place, a machine; stays as it is typed
 * - phrase: completes a sentence that the question begins ("Angst hatte sie vor …")
 * - sentence: one or more whole sentences
 * - quote: what somebody said, word by word, without quotation marks
 */
export type QuestionShape = (typeof QUESTION_SHAPES)[number];

/** One thing to tell. */
export interface StoryQuestion {
  /** The name of the answer in texts: lower-case letters and digits. */
  key: string;
  shape: QuestionShape;
  label: string;
  help: string;
  /** Sample answer; of a person "Mia, sie" or "Emil, er" or "Kim". */
  example: string;
  /** One that may be skipped: texts that name it are passed over then. */
  isOptional: boolean;
}

export const PART_ROLES = ["hook", "obstacle", "turningPoint", "change", "callToAction"] as const;
/** Why a part is there. */
export type PartRole = (typeof PART_ROLES)[number];

export const TONES = ["factual", "relaxed"] as const;
export type Tone = (typeof TONES)[number];

/** A part of the story, in several wordings. */
export interface StoryPart {
  role: PartRole;
  wordings: readonly Wording[];
  /** For the short story; usually one or two sentences. */
  short: readonly Wording[];
}

export interface Wording {
  text: string;
  /** For one tone only; undefined for both. */
  tone?: Tone | undefined;
}

export const NETWORKS = ["instagram", "linkedin", "bluesky"] as const;
export type Network = (typeof NETWORKS)[number];

/** A post that makes people want to read the story. */
export interface StoryTeaser {
  network: Network;
  wordings: readonly Wording[];
}

/** A scene of the video of 60 seconds. */
interface StoryScene {
  seconds: number;
  /** What is to be seen, and how to film it with a phone. */
  picture: string;
  /** What is said; empty for a scene without words. */
  spoken: string;
}

/** An occupation in all forms that texts need. Source: the occupation's official names. */
export interface Occupation {
  id: string;
  masculine: OccupationForms;
  feminine: OccupationForms;
  /** For a person of whom we speak without a pronoun, and for all at once. */
  neutral: OccupationForms;
  /** Everybody who does it, gender-fair: "Tischler:innen", "Kaufleute". */
  plural: string;
  pluralDative: string;
}

/** The singular, without an article. */
export interface OccupationForms {
  /** What its article goes by; "both" for the neutral form: "ein:e Tischler:in". */
  gender: "masculine" | "feminine" | "both";
  nominative: string;
  /** After "der", where an adjective makes it differ: "der Medizinische Fachangestellte". */
  nominativeDefinite?: string | undefined;
  genitive: string;
  dative: string;
  accusative: string;
}

/** A trade, without its article: "Tischlerhandwerk". */
export interface Trade {
  id: string;
  gender: "masculine" | "feminine" | "neuter" | "plural";
  nominative: string;
  genitive: string;
  dative: string;
  accusative: string;
}
