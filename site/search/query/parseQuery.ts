import { completedWords } from "../language/completedWords.ts";
import type { KnownWords } from "../language/KnownWords.ts";
import { STOP_WORDS } from "../language/stopWords.ts";
import { hasUmlaut, wordKey } from "../language/wordKey.ts";
import { wordsOf } from "../language/wordsOf.ts";

/** A word that was asked for: as written, its key, and what the key does not tell any more. */
export interface QueryWord {
  text: string;
  key: string;
  hasUmlaut: boolean;
}

const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/**
 * The words of a query that tell something, each once. Words that are cut short are completed from
 * the others, as far as those are known; what is too long is cut off.
 */
export function parseQuery(query: string, known: KnownWords): QueryWord[] {
  const asked = query.slice(0, MOST_LETTERS);
  const found = wordsOf(asked);
  const completed = completedWords(asked, found, known);
  return found
    .map(({ text }, number) => ({
      text,
      key: completed.get(number) ?? wordKey(text),
      hasUmlaut: hasUmlaut(text),
    }))
    .filter(({ key }) => key.length > 1 && !STOP_WORDS.has(key))
    .filter(({ key }, index, all) => all.findIndex((other) => other.key === key) === index)
    .slice(0, MOST_WORDS);
}
