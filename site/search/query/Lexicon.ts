import { actionStemOf, agentStemOf } from "../language/actionStemOf.ts";
import type { KnownWords } from "../language/KnownWords.ts";
import { ownNounOf } from "../language/ownEnding.ts";
import { stemOf } from "../language/stemOf.ts";
import { verbStemOf } from "../language/verbStemOf.ts";

/** The words of all texts, ready to be asked. A word's number is its place in the sorted list. */
export interface Lexicon extends KnownWords {
  /** The keys, by number. */
  keys: readonly string[];
  /** The parts of the compounds, by number. */
  parts: readonly (readonly string[] | undefined)[];
  /** The nouns, by number, of which parts are in no dictionary, with these parts. */
  strange: ReadonlyMap<number, readonly string[]>;
  /** Whether a word with this key is always capitalised. */
  isNoun(key: string): boolean;
  /** The noun whose end is no ending, of which a key is a form (ownEnding.ts), if it is of one. */
  ownNounOf(key: string): string | undefined;
  /** The numbers of the words with this key, with this stem, … */
  withKey(key: string): number | undefined;
  withStem(stem: string): readonly number[];
  /** … with this verb stem (none that are always capitalised), … */
  withVerbStem(stem: string): readonly number[];
  /** … that are, or hold, a noun for what is done, or for who does it, of this verb stem, … */
  withAction(stem: string): readonly number[];
  withAgent(stem: string): readonly number[];
  /** … and of the compounds that hold parts, one or some in a row, with this stem together. */
  withPart(stem: string): readonly number[];
  /** The stems of all words and parts, each with the numbers of the words. */
  stems(): Iterable<readonly [stem: string, numbers: readonly number[]]>;
  partStems(): Iterable<readonly [stem: string, numbers: readonly number[]]>;
}

/** Reads the words of a start file (StartFile.words). */
export function createLexicon(words: string): Lexicon {
  const keys: string[] = [];
  const parts: (readonly string[] | undefined)[] = [];
  const strange = new Map<number, readonly string[]>();
  const numbers = new Map<string, number>();
  const nouns = new Set<string>();
  const owners = new Set<string>();
  const byStem = new Map<string, number[]>();
  const byVerbStem = new Map<string, number[]>();
  const byPart = new Map<string, number[]>();
  const byAction = new Map<string, number[]>();
  const byAgent = new Map<string, number[]>();
  const lines = words === "" ? [] : words.split("\n");
  lines.forEach((line, number) => {
    const lower = line.toLowerCase();
    const marked = lower.split("|");
    const all = marked.map((part) => part.replace(/[?!]+$/, ""));
    const key = all.join("");
    const pieces = all.length > 1 ? all : undefined;
    keys.push(key);
    parts.push(pieces);
    if (line !== lower && line.includes("?")) {
      strange.set(
        number,
        all.filter((_, index) => marked[index]?.includes("?")),
      );
    }
    numbers.set(key, number);
    const stem = stemOf(key);
    add(byStem, stem, number);
    if (line !== lower) nouns.add(key);
    if (line.endsWith("!")) owners.add(key);
    if (line === lower) add(byVerbStem, verbStemOf(key), number);
    const noteNoun = (noun: string, stem: string) => {
      const action = actionStemOf(stem);
      if (action !== undefined) add(byAction, action, number);
      const agent = agentStemOf(noun);
      if (agent !== undefined) add(byAgent, agent, number);
    };
    if (line !== lower) noteNoun(key, stem);
    for (const run of pieces === undefined ? [] : runsOf(pieces)) {
      const runStem = stemOf(run);
      add(byPart, runStem, number);
      if (line !== lower) noteNoun(run, runStem);
    }
  });
  return {
    keys,
    parts,
    strange,
    ownNounOf: (key) => ownNounOf(key, owners),
    isNoun: (key) => nouns.has(key),
    withKey: (key) => numbers.get(key),
    withStem: (stem) => byStem.get(stem) ?? [],
    withVerbStem: (stem) => byVerbStem.get(stem) ?? [],
    withAction: (stem) => byAction.get(stem) ?? [],
    withAgent: (stem) => byAgent.get(stem) ?? [],
    withPart: (stem) => byPart.get(stem) ?? [],
    stems: () => byStem,
    partStems: () => byPart,
    rarityOf: (key) => (numbers.has(key) || byPart.has(stemOf(key)) ? 0 : undefined),
    rarityOfWhole: () => undefined,
    // One word at a time is split here, which needs no short cut.
    reachFrom: (key) => key.length,
  };
}

/** Neighbouring parts together, all but the whole: of a|b|c these are a, ab, b, bc, c. */
export function runsOf(parts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let start = 0; start < parts.length; start += 1) {
    for (let end = start + 1; end <= parts.length; end += 1) {
      if (end - start < parts.length) runs.add(parts.slice(start, end).join(""));
    }
  }
  return runs;
}

function add(map: Map<string, number[]>, name: string, number: number): void {
  const numbers = map.get(name);
  if (numbers === undefined) map.set(name, [number]);
  else if (numbers.at(-1) !== number) numbers.push(number);
}
