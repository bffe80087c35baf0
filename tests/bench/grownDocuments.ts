import type { SearchDocument } from "../../site/search/documents/SearchDocument.ts";
import { GERMAN_COMPOUNDS } from "../../site/search/testing/germanCompounds.ts";
import { documentOf } from "../../site/search/testing/searchIn.ts";
import { wordRows } from "../../site/search/testing/wordRows.ts";

const WORDS_A_DOCUMENT = 350;
const COMPOUNDS = 20_000;

/**
 * Documents of German compounds, put together from the parts of the table so that their number
 * grows with the texts as it does in German; frequent words are frequent (Zipf). Always the same.
 */
export function grownDocuments(count: number): SearchDocument[] {
  const random = randomNumbers(7);
  const firsts = wordRows(GERMAN_COMPOUNDS).flatMap(({ word, finds }) => [word, ...finds]);
  const pickFrom = (list: readonly string[]) => list[Math.floor(list.length * random() ** 3)] ?? "";
  const seconds = Array.from(
    { length: COMPOUNDS },
    () => `${pickFrom(firsts)}${pickFrom(firsts).toLowerCase()}`,
  );
  return Array.from({ length: count }, (_, number) => {
    const words = Array.from({ length: WORDS_A_DOCUMENT }, () =>
      pickFrom(random() < 0.2 ? seconds : firsts),
    );
    return documentOf(words.join(" "), { href: `/${number}/`, title: pickFrom(firsts) });
  });
}

/** Numbers from 0 to 1 that look random and are the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
