import type { SearchDocument } from "../documents/SearchDocument.ts";
import { buildIndex } from "../index/buildIndex.ts";
import { germanWords } from "../index/germanWords.ts";
import { indexParts } from "../index/indexParts.ts";
import { createSearch, type Search } from "../query/createSearch.ts";

const words = germanWords();

/** A search over documents, through the very files that a build writes. */
export async function searchIn(documents: readonly SearchDocument[]): Promise<Search> {
  const { files } = indexParts(await buildIndex(documents, words));
  return createSearch((name) => {
    const file = files.get(name);
    if (file === undefined) return Promise.reject(new Error(`no file ${name}`));
    const parsed: unknown = JSON.parse(file);
    return Promise.resolve(parsed);
  });
}

/** A document with a text, and with a title that no query is about. */
export function documentOf(
  text: string,
  more: Partial<SearchDocument> & { href: string },
): SearchDocument {
  return {
    kind: "article",
    label: "Bericht",
    title: "Ohne Titel",
    detail: undefined,
    keywords: "",
    sections: [{ anchor: undefined, heading: undefined, text }],
    ...more,
  };
}
