import { STOP_WORDS } from "../language/stopWords.ts";
import { wordKey } from "../language/wordKey.ts";
import { wordsOf } from "../language/wordsOf.ts";

/** A word that was asked for: as written, and its key. */
export interface QueryWord {
  text: string;
  key: string;
}

const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/**
 * The words of a query that tell something, each once. Words that stand everywhere count only where
 * there is no other; what is too long is cut off.
 */
export function parseQuery(query: string): QueryWord[] {
  const words = wordsOf(query.slice(0, MOST_LETTERS))
    .map(({ text }) => ({ text, key: wordKey(text) }))
    .filter(({ key }, index, all) => key !== "" && all.findIndex((w) => w.key === key) === index);
  const telling = words.filter(({ key }) => key.length > 1 && !STOP_WORDS.has(key));
  return telling.slice(0, MOST_WORDS);
}
