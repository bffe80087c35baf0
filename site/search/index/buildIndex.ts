import type { SearchDocument } from "../documents/SearchDocument.ts";
import { splitCompound, type KnownWords } from "../language/splitCompound.ts";
import { STOP_WORDS } from "../language/stopWords.ts";
import { wordKey } from "../language/wordKey.ts";
import { wordsOf } from "../language/wordsOf.ts";
import { corpusWords } from "./corpusWords.ts";
import {
  FIELD,
  type DocumentText,
  type IndexFiles,
  type Shard,
  type TextSection,
} from "./IndexFiles.ts";

/** Numbers in a shard: about 60 kB of JSON, a third of it compressed. */
const SHARD_NUMBERS = 20_000;

/** What is gathered of a word while texts are read. */
export interface Term {
  /** As the row of numbers of a {@link Shard}, but with documents and places as they are. */
  places: Map<number, number[]>;
  /** The parts that its hyphens make of it, if any. */
  hyphened: readonly string[] | undefined;
  isNoun: boolean;
}

/** Reads all documents and makes the files of the index. */
export async function buildIndex(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  words: KnownWords,
): Promise<IndexFiles> {
  const terms = new Map<string, Term>();
  const texts: DocumentText[] = [];
  const lengths: number[] = [];
  for await (const document of documents) {
    lengths.push(readDocument(document, texts.length, terms));
    texts.push(textOf(document));
  }
  const keys = [...terms.keys()].sort();
  const known = corpusWords(terms, words);
  const lines: string[] = [];
  const rows: number[][] = [];
  for (const key of keys) {
    const term = terms.get(key);
    if (term === undefined) continue;
    lines.push(lineOf(key, term, known));
    rows.push(rowOf(term));
  }
  const shards = cutIntoShards(rows);
  return {
    start: {
      words: lines.join("\n"),
      kinds: texts.map(({ kind }) => kind),
      lengths,
      shards: shards.firsts,
    },
    shards: shards.shards,
    texts,
  };
}

/** Notes where the words of a document stand; gives their number. */
function readDocument(document: SearchDocument, number: number, terms: Map<string, Term>): number {
  let place = 0;
  const read = (text: string, field: number) => {
    for (const word of wordsOf(text)) {
      note(word.text, { document: number, place: place * 4 + field }, terms);
      place += 1;
    }
  };
  read(document.title, FIELD.title);
  read(document.keywords, FIELD.keywords);
  for (const { heading, text } of document.sections) {
    read(heading ?? "", FIELD.heading);
    read(text, FIELD.text);
  }
  return place;
}

function note(
  word: string,
  { document, place }: { document: number; place: number },
  terms: Map<string, Term>,
): void {
  const key = wordKey(word);
  if (key === "" || STOP_WORDS.has(key)) return;
  let term = terms.get(key);
  if (term === undefined) {
    term = { places: new Map(), hyphened: undefined, isNoun: true };
    terms.set(key, term);
  }
  if (/^\p{Ll}/u.test(word)) term.isNoun = false;
  if (/[-\u2010\u2011]/.test(word)) {
    term.hyphened ??= word
      .split(/[-\u2010\u2011]/)
      .map(wordKey)
      .filter((part) => part !== "");
  }
  const places = term.places.get(document);
  if (places === undefined) term.places.set(document, [place]);
  else places.push(place);
}

function lineOf(key: string, term: Term, words: KnownWords): string {
  const parts = (term.hyphened ?? [key]).flatMap((part) =>
    /\d/.test(part) ? [part] : splitCompound(part, words, { isNoun: term.isNoun }),
  );
  const line = parts.join("") === key ? parts.join("|") : key;
  return term.isNoun ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}

function rowOf({ places }: Term): number[] {
  const row: number[] = [];
  let lastDocument = 0;
  for (const [document, all] of places) {
    row.push(document - lastDocument, all.length);
    lastDocument = document;
    let last = 0;
    for (const place of all) {
      row.push(((place >> 2) - last) * 4 + (place & 3));
      last = place >> 2;
    }
  }
  return row;
}

function cutIntoShards(rows: readonly number[][]): { firsts: number[]; shards: Shard[] } {
  const firsts: number[] = [];
  const shards: number[][][] = [];
  let size = Infinity;
  rows.forEach((row, number) => {
    if (size + row.length > SHARD_NUMBERS) {
      firsts.push(number);
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(row);
    size += row.length;
  });
  return { firsts, shards };
}

function textOf(document: SearchDocument): DocumentText {
  const { href, kind, label, title, detail } = document;
  return {
    href,
    kind,
    label,
    title,
    ...(detail === undefined ? {} : { detail }),
    before: wordsOf(title).length + wordsOf(document.keywords).length,
    sections: document.sections.map(sectionText),
  };
}

function sectionText({ anchor, heading, text }: TextSection | SearchDocument["sections"][number]) {
  return {
    ...(anchor === undefined ? {} : { anchor }),
    ...(heading === undefined ? {} : { heading }),
    text,
  };
}
