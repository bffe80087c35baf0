import type { DocumentText } from "../index/IndexFiles.ts";
import { wordsOf } from "../language/wordsOf.ts";

/** The word at a place of a document, as it is written there; undefined among its keywords. */
export function wordAt(document: DocumentText, place: number): string | undefined {
  const title = wordsOf(document.title);
  if (place < document.before) return title[place]?.text;
  let first = document.before;
  for (const { heading = "", text } of document.sections) {
    for (const words of [wordsOf(heading), wordsOf(text)]) {
      if (place < first + words.length) return words[place - first]?.text.replaceAll("\u00ad", "");
      first += words.length;
    }
  }
  return undefined;
}
