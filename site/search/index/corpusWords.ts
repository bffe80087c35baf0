import { beginningsOf } from "../language/beginningsOf.ts";
import type { KnownWords } from "../language/KnownWords.ts";
import type { Term } from "./buildIndex.ts";

/** How usual a word counts that no dictionary has but a text of ours. */
const RARITY = 0.15;

/** A dictionary with the nouns of the texts added: "Azubi" is one because it stands there alone. */
export function corpusWords(terms: ReadonlyMap<string, Term>, words: KnownWords): KnownWords {
  const isNoun = (key: string) =>
    terms.get(key)?.isNoun === true && key.length >= 4 && !/\d/.test(key);
  const ownReach = beginningsOf([...terms.keys()].filter(isNoun));
  return {
    rarityOfWhole: words.rarityOfWhole,
    rarityOf: (key) => words.rarityOf(key) ?? (isNoun(key) ? RARITY : undefined),
    reachFrom: (key, start) => Math.max(words.reachFrom(key, start), ownReach(key, start)),
  };
}
