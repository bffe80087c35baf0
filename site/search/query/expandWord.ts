import { actionStemOf, agentStemOf } from "../language/actionStemOf.ts";
import { LOOSE_PARTICLES, PARTICLES, SUFFIXES } from "../language/affixes.ts";
import { isOneTypoAway } from "../language/isOneTypoAway.ts";
import { couldBegin, isDerivation } from "../language/partsOfWords.ts";
import { splitCompound } from "../language/splitCompound.ts";
import { stemOf } from "../language/stemOf.ts";
import { verbStemOf } from "../language/verbStemOf.ts";
import { runsOf, type Lexicon } from "./Lexicon.ts";
import type { QueryWord } from "./parseQuery.ts";

/** How a word of the texts is related to one that was asked for. */
export type Relation =
  | "same"
  | "inflection"
  | "part"
  | "verb"
  | "derived"
  | "typo"
  | "typoInPart"
  | "inside"
  | "beginning";

/** How much a word counts that is so related. */
export const WEIGHT: Readonly<Record<Relation, number>> = {
  same: 1,
  inflection: 0.9,
  part: 0.65,
  verb: 0.6,
  derived: 0.55,
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
/** Of words that no dictionary knows, so that the query is the only evidence. */
const INSIDE_STRANGE_LENGTH = 4;
/** Beside such long words three letters are believed to be a word. */
const LONG_LENGTH = 9;
const BEGINNING_LENGTH = 4;

/** What a word may mean among the words of the texts. */
export function expandWord(
  { key, hasUmlaut }: Pick<QueryWord, "key" | "hasUmlaut">,
  lexicon: Lexicon,
): Expansion {
  const terms = new Map<number, Relation>();
  const add = (numbers: Iterable<number>, relation: Relation) => {
    for (const number of numbers) {
      const known = terms.get(number);
      if (known === undefined || WEIGHT[known] < WEIGHT[relation]) terms.set(number, relation);
    }
  };
  const stem = stemOf(key);
  // "Räte" has the key of "Rate", but is a form of "Rat".
  const own = hasUmlaut ? undefined : lexicon.ownNounOf(key);
  const same = lexicon.withKey(key);
  if (same !== undefined && own === lexicon.ownNounOf(key)) add([same], "same");
  add(inflections(own, stem, lexicon), "inflection");
  add(holding(own, stem, lexicon), "part");
  const isWord = terms.size > 0;
  add(lexicon.withVerbStem(verbStemOf(key)), "verb");
  add(derived(key, stem, lexicon), "derived");
  const parts = partsOf(key, lexicon);
  if (parts.length > 1) add(withParts(parts, lexicon), "part");
  if (key.length >= INSIDE_LENGTH) add(inside(key, stem, lexicon), "inside");
  if (key.length >= INSIDE_STRANGE_LENGTH) add(insideStrange(key, stem, lexicon), "inside");
  if (!isWord && key.length >= TYPO_LENGTH) {
    add(misspelt(key, stem, lexicon.partStems()), "typoInPart");
    add(misspelt(key, stem, lexicon.stems(), lexicon.keys), "typo");
  }
  if (terms.size === 0 && key.length >= BEGINNING_LENGTH) add(beginning(key, lexicon), "beginning");
  return { terms, parts };
}

/** Words with the same stem, but no forms of another noun that only looks like one of this. */
function inflections(own: string | undefined, stem: string, lexicon: Lexicon): number[] {
  return lexicon
    .withStem(stem)
    .filter((number) => lexicon.ownNounOf(lexicon.keys[number] ?? "") === own);
}

/** Compounds with the same stem in them; they may lack an own e ("Miet|wohnung"), but no "er". */
function holding(own: string | undefined, stem: string, lexicon: Lexicon): number[] {
  return lexicon.withPart(stem).filter((number) =>
    [...runsOf(lexicon.parts[number] ?? [])].some((run) => {
      if (stemOf(run) !== stem) return false;
      const other = lexicon.ownNounOf(run);
      return own === other || ![own, other].some((noun) => noun?.endsWith("er"));
    }),
  );
}

/** Forms that only verbs and plurals have. */
const VERBAL = /.{3}(?:e[nt]|[lr]n|te|nd|(?<=.{4})t)$/;

/**
 * Nouns and verbs that are made from one another: "prüfen", "Prüfung" and "Prüfer". A noun that the
 * texts have in this form is no verb: "Zeiten" has nothing to do with "Zeitung".
 */
function derived(key: string, stem: string, lexicon: Lexicon): readonly number[] {
  const action = actionStemOf(stem);
  if (action !== undefined) {
    return [...lexicon.withVerbStem(action), ...lexicon.withAction(action)];
  }
  const agent = agentStemOf(key);
  if (agent !== undefined) {
    const isKnown = lexicon
      .withStem(stem)
      .some((number) => lexicon.isNoun(lexicon.keys[number] ?? ""));
    return isKnown ? [] : lexicon.withAction(agent);
  }
  if (!VERBAL.test(key) || lexicon.isNoun(key)) return [];
  const verb = verbStemOf(key);
  return [...lexicon.withAction(verb), ...lexicon.withAgent(verb)];
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

/** Words that begin or end with a long word, though nothing told that they join there. */
function* inside(key: string, stem: string, lexicon: Lexicon): Generator<number> {
  if (SUFFIXES.has(key)) return;
  for (const [number, other] of lexicon.keys.entries()) {
    if (other.length < key.length + 3) continue;
    const parts = lexicon.parts[number] ?? [other];
    if (
      endsWithWord(other, parts, key, stem) ||
      parts.some((part) => beginsWithWord(part, key) || endsWithWord(part, [], key, stem))
    ) {
      yield number;
    }
  }
}

/**
 * The same for shorter words and beginnings of verbs ("Fräs|maschine"), only where nothing else
 * tells what a part is made of.
 */
function* insideStrange(key: string, stem: string, lexicon: Lexicon): Generator<number> {
  if (SUFFIXES.has(key)) return;
  const beginnings = [key, key.replace(/(?:s|en)$/, "")].filter(
    ({ length }) => length >= INSIDE_STRANGE_LENGTH,
  );
  for (const [number, parts] of lexicon.strange) {
    const word = lexicon.keys[number] ?? "";
    const isFound = (part: string) =>
      beginnings.some((beginning) => beginsWithWord(part, beginning)) ||
      endsWithWord(part, [], key, stem);
    const isAcross =
      word.startsWith(key) &&
      parts.some(
        (part) => word.indexOf(part) < key.length && word.indexOf(part) + part.length > key.length,
      );
    if (parts.some(isFound) || (isAcross && beginsWithWord(word, key))) yield number;
  }
}

function beginsWithWord(part: string, key: string): boolean {
  return part.startsWith(key) && couldFollow(part.slice(key.length));
}

/** What stands before the word, back to where a part begins, must be able to be a word too. */
function endsWithWord(word: string, parts: readonly string[], key: string, stem: string): boolean {
  const end = word.endsWith(key) ? key : stem;
  const form = word.endsWith(key) ? word : stemOf(word);
  if (!form.endsWith(end)) return false;
  let rest = form.slice(0, -end.length);
  for (const part of parts) {
    if (!rest.startsWith(part)) break;
    rest = rest.slice(part.length);
  }
  return rest !== "" && couldPrecede(rest, key);
}

function couldPrecede(rest: string, key: string): boolean {
  if (LOOSE_PARTICLES.has(rest)) return true;
  const shortest = key.length >= LONG_LENGTH ? 3 : 4;
  return rest.length >= shortest && couldBegin(rest) && !ONLY_PARTICLES.test(rest);
}

function couldFollow(rest: string): boolean {
  const next = rest.replace(/^s(?=[^aeiouyclmnptw])/, "");
  return next.length >= 4 && couldBegin(next) && !isDerivation(next);
}

const ONLY_PARTICLES = new RegExp(`^(?:${[...PARTICLES].join("|")})+[^aeiouy]*$`);

/** While a word is being typed: the words that begin so, up to where they join another. */
function* beginning(key: string, lexicon: Lexicon): Generator<number> {
  for (const [number, other] of lexicon.keys.entries()) {
    if ((lexicon.parts[number]?.[0] ?? other).startsWith(key)) yield number;
  }
}
