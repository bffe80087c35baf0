import type { SearchKind } from "../documents/SearchDocument.ts";
import { FIELD, type DocumentText } from "../index/IndexFiles.ts";
import { excerptOf, type Excerpt } from "./excerptOf.ts";
import { WEIGHT } from "./expandWord.ts";
import { findHits, type WordHits } from "./findHits.ts";
import { createLexicon } from "./Lexicon.ts";
import { parseQuery } from "./parseQuery.ts";
import { rankDocuments, type Ranked } from "./rankDocuments.ts";
import { readDocumentText, readShard, readStart } from "./readFiles.ts";
import { wordAt } from "./wordAt.ts";

/** What a query finds. */
export interface Found {
  /** Best first. */
  ranked: readonly (Ranked & { kind: SearchKind })[];
  /** Words that stand nowhere, as they were asked for. */
  missing: readonly string[];
  /** Whether the query has no word that tells something ("der und die"), so nothing was asked. */
  isEmpty: boolean;
  /** Whether each result holds only some of the words. */
  isPartial: boolean;
  /** The query with misspelt words put right. */
  suggestion: string | undefined;
}

/** A result as it is shown. */
export interface Result extends Excerpt {
  href: string;
  kind: SearchKind;
  label: string;
  detail: string | undefined;
}

export interface Search {
  find(query: string): Promise<Found>;
  result(ranked: Ranked): Promise<Result>;
}

/** Loads a file of the index by its name without ending; throws where it cannot be had. */
export type LoadFile = (name: string) => Promise<unknown>;

/** Opens an index for searching. Each file is loaded when it is needed, and once. */
export async function createSearch(loadFile: LoadFile): Promise<Search> {
  const start = readStart(await loadFile("start"));
  const lexicon = createLexicon(start.words);
  const shard = kept(async (number: number) => readShard(await loadFile(`treffer-${number}`)));
  const text = kept(async (number: number) => readDocumentText(await loadFile(`text-${number}`)));

  const readRows = async (terms: Iterable<number>) => {
    const wanted = Array.from(terms, (term) => ({
      term,
      number: start.shards.findLastIndex((first) => first <= term),
    }));
    const rows = await Promise.all(
      wanted.map(async ({ term, number }) => {
        const row = (await shard(number))[term - (start.shards[number] ?? 0)];
        return [term, row ?? []] as const;
      }),
    );
    return new Map(rows);
  };

  return {
    find: async (query) => {
      const words = await findHits(parseQuery(query, lexicon), { lexicon, readRows });
      const ranked = rankDocuments(
        words.map(({ hits }) => hits),
        start.lengths,
      );
      return {
        ranked: ranked.map((one) => ({ ...one, kind: start.kinds[one.document] ?? "page" })),
        isEmpty: words.length === 0,
        missing: words.filter(({ hits }) => hits.size === 0).map(({ word }) => word.text),
        isPartial: (ranked[0]?.found ?? words.length) < words.length,
        suggestion: await suggestionFor(query, { words, ranked, text }),
      };
    },
    result: async ({ document, places }) => {
      const { href, kind, label, detail, ...rest } = await text(document);
      return { href, kind, label, detail, ...excerptOf({ href, kind, label, ...rest }, places) };
    },
  };
}

/** The query with each misspelt word as the first result has it; undefined if nothing is to mend. */
async function suggestionFor(
  query: string,
  found: {
    words: readonly WordHits[];
    ranked: readonly Ranked[];
    text: (document: number) => Promise<DocumentText>;
  },
): Promise<string | undefined> {
  let suggestion = query;
  for (const [index, { word, misspelt }] of found.words.entries()) {
    if (!misspelt) continue;
    for (const { document, places } of found.ranked) {
      const place = places[index]?.find(
        ({ weight, field }) => weight === WEIGHT.typo && field !== FIELD.keywords,
      );
      if (place === undefined) continue;
      const right = wordAt(await found.text(document), place.place);
      if (right !== undefined) suggestion = suggestion.replace(word.text, right);
      break;
    }
  }
  return suggestion === query ? undefined : suggestion;
}

function kept<Value>(load: (number: number) => Promise<Value>): (number: number) => Promise<Value> {
  const values = new Map<number, Promise<Value>>();
  return (number) => {
    const known = values.get(number);
    if (known !== undefined) return known;
    const value = load(number);
    values.set(number, value);
    value.catch(() => values.delete(number));
    return value;
  };
}
