import { documentOf, searchIn } from "./searchIn.ts";
import type { WordRow } from "./wordRows.ts";

/** What a search over a text for each row finds and should not, or does not and should. */
export async function mistakesIn(rows: readonly WordRow[]): Promise<string[]> {
  const search = await searchIn(rows.map(textOf));
  const mistakes: string[] = [];
  for (const [document, { word, finds, misses }] of rows.entries()) {
    const isFound = async (query: string) =>
      (await search.find(query)).ranked.some((one) => one.document === document);
    for (const query of finds)
      if (!(await isFound(query))) mistakes.push(`${word} is not found by ${query}`);
    for (const query of misses)
      if (await isFound(query)) mistakes.push(`${word} is found by ${query}`);
  }
  return mistakes.sort();
}

/** A text with the word of a row, as its document. */
export function textOf({ word }: WordRow, number: number) {
  return documentOf(`Heute zeigen wir ${word}, und zwar genau.`, { href: `/${number}/` });
}
