import type { KnownWords } from "../language/splitCompound.ts";
import type { Term } from "./buildIndex.ts";

/** How usual a word counts that no dictionary has but a text of ours. */
const RARITY = 0.15;

/** A dictionary with the nouns of the texts added: "Azubi" is one because it stands there alone. */
export function corpusWords(terms: ReadonlyMap<string, Term>, words: KnownWords): KnownWords {
  return {
    rarityOfWhole: words.rarityOfWhole,
    rarityOf: (key) => {
      const rarity = words.rarityOf(key);
      if (rarity !== undefined) return rarity;
      const term = terms.get(key);
      return term?.isNoun && key.length >= 4 && !/\d/.test(key) ? RARITY : undefined;
    },
  };
}
