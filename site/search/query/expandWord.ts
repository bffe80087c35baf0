import { LOOSE_PARTICLES, PARTICLES } from "../language/affixes.ts";
import { isOneTypoAway } from "../language/isOneTypoAway.ts";
import { splitCompound } from "../language/splitCompound.ts";
import { stemOf } from "../language/stemOf.ts";
import { verbStemOf } from "../language/verbStemOf.ts";
import type { Lexicon } from "./Lexicon.ts";

/** How a word of the texts is related to one that was asked for. */
export type Relation =
  "same" | "inflection" | "part" | "verb" | "typo" | "typoInPart" | "inside" | "beginning";

/** How much a word counts that is so related. */
export const WEIGHT: Readonly<Record<Relation, number>> = {
  same: 1,
  inflection: 0.9,
  part: 0.65,
  verb: 0.6,
  typo: 0.5,
  typoInPart: 0.4,
  beginning: 0.35,
  inside: 0.3,
};

/** What a word that was asked for may mean. */
export interface Expansion {
  /** Words of the texts by number, each by its closest relation. */
  terms: ReadonlyMap<number, Relation>;
  /** Its parts, if it is a compound; texts may speak of them apart. */
  parts: readonly string[];
}

/** Shorter words are not taken for misspelt ones. */
const TYPO_LENGTH = 6;
const INSIDE_LENGTH = 6;
const BEGINNING_LENGTH = 4;

/** What a word (as a key) may mean among the words of the texts. */
export function expandWord(key: string, lexicon: Lexicon): Expansion {
  const terms = new Map<number, Relation>();
  const add = (numbers: Iterable<number>, relation: Relation) => {
    for (const number of numbers) {
      const known = terms.get(number);
      if (known === undefined || WEIGHT[known] < WEIGHT[relation]) terms.set(number, relation);
    }
  };
  const stem = stemOf(key);
  const same = lexicon.withKey(key);
  if (same !== undefined) add([same], "same");
  add(lexicon.withStem(stem), "inflection");
  const isWord = terms.size > 0;
  add(lexicon.withPart(stem), "part");
  add(lexicon.withVerbStem(verbStemOf(key)), "verb");
  const parts = partsOf(key, lexicon);
  if (parts.length > 1) add(withParts(parts, lexicon), "part");
  if (key.length >= INSIDE_LENGTH) add(inside(key, stem, lexicon), "inside");
  if (!isWord && key.length >= TYPO_LENGTH) {
    add(misspelt(key, stem, lexicon.partStems()), "typoInPart");
    add(misspelt(key, stem, lexicon.stems(), lexicon.keys), "typo");
  }
  if (terms.size === 0 && key.length >= BEGINNING_LENGTH) add(beginning(key, lexicon), "beginning");
  return { terms, parts };
}

function partsOf(key: string, lexicon: Lexicon): readonly string[] {
  const number = lexicon.withKey(key);
  const known = number === undefined ? undefined : lexicon.parts[number];
  return known ?? splitCompound(key, lexicon, { isNoun: false });
}

/** Compounds that hold the same parts in the same order, however they are joined. */
function withParts(parts: readonly string[], lexicon: Lexicon): number[] {
  const [first = "", ...others] = parts.map(stemOf);
  return lexicon.withPart(first).filter((number) => {
    const stems = (lexicon.parts[number] ?? []).map(stemOf);
    const start = stems.indexOf(first);
    return others.every((stem, offset) => stems[start + 1 + offset] === stem);
  });
}

function* misspelt(
  key: string,
  stem: string,
  stems: Iterable<readonly [string, readonly number[]]>,
  keys: readonly string[] = [],
): Generator<number> {
  for (const [other, numbers] of stems) {
    if (stem.length >= 5 && isOneTypoAway(stem, other)) yield* numbers;
  }
  for (const [number, other] of keys.entries()) {
    if (isOneTypoAway(key, other)) yield number;
  }
}

/** Words that hold a long word at their beginning or end, though nothing told where they join. */
function* inside(key: string, stem: string, lexicon: Lexicon): Generator<number> {
  for (const [number, other] of lexicon.keys.entries()) {
    if (other.length < key.length + 3) continue;
    const atEnd = [other, stemOf(other)].find((form) => form.endsWith(key) || form.endsWith(stem));
    if (atEnd !== undefined) {
      const rest = atEnd.slice(0, atEnd.endsWith(key) ? -key.length : -stem.length);
      if (couldPrecede(rest)) yield number;
    } else if (other.startsWith(key) && couldFollow(other.slice(key.length))) {
      yield number;
    }
  }
}

function couldPrecede(rest: string): boolean {
  if (LOOSE_PARTICLES.has(rest)) return true;
  return rest.length >= 4 && /[aeiouy]/.test(rest) && !ENDS_LIKE_PARTICLE.test(rest);
}

function couldFollow(rest: string): boolean {
  return rest.length >= 4 && /[aeiouy]/.test(rest) && !DERIVES.test(rest);
}

const ENDS_LIKE_PARTICLE = new RegExp(`^(?:${[...PARTICLES].join("|")})+$`);
const DERIVES =
  /^(?:ung|ig|lich|isch|heit|keit|schaft|bar|sam|haft|los|nis|tum|chen|lein|er|in|ei|ier|ist|ismus|itat|ation|al|ell|e?[nsmr]?t?e[tnmrs]?$)/;

/** While a word is being typed: the words that begin so. */
function* beginning(key: string, lexicon: Lexicon): Generator<number> {
  for (const [number, other] of lexicon.keys.entries()) {
    if (other.startsWith(key)) yield number;
  }
}
