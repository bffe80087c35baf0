import type { SearchDocument } from "../documents/SearchDocument.ts";
import { completedWords } from "../language/completedWords.ts";
import type { KnownWords } from "../language/KnownWords.ts";
import { isOneThing } from "../language/ownEnding.ts";
import { leastRarity, madeWithParticle } from "../language/partsOfWords.ts";
import { splitCompound } from "../language/splitCompound.ts";
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
  /** Its row of numbers in a {@link Shard}, as far as texts are read. */
  row: number[];
  /** The document that was read last, where its count stands in the row, and its last place. */
  document: number;
  countAt: number;
  place: number;
  /** The parts that its hyphens make of it, if any. */
  hyphened: readonly string[] | undefined;
  isNoun: boolean;
  /** Whether a text tells that the noun's ending is its own (ownEnding.ts). */
  isOneThing: boolean;
}

/** Reads all documents and makes the files of the index. */
export async function buildIndex(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  words: KnownWords,
): Promise<IndexFiles> {
  const terms = new Map<string, Term>();
  const spellings: Spellings = new Map();
  const texts: DocumentText[] = [];
  const lengths: number[] = [];
  for await (const document of documents) {
    lengths.push(readDocument(document, { number: texts.length, terms, spellings, words }));
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
    rows.push(term.row);
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

/** The term of each way in which a word is written; undefined for words that say nothing. */
type Spellings = Map<string, Term | undefined>;

/** Notes where the words of a document stand; gives their number. */
function readDocument(
  document: SearchDocument,
  {
    number,
    terms,
    spellings,
    words,
  }: { number: number; terms: Map<string, Term>; spellings: Spellings; words: KnownWords },
): number {
  let place = 0;
  const read = (text: string, field: number) => {
    const found = wordsOf(text);
    const completed = completedWords(text, found, words);
    found.forEach((word, index) => {
      const known = spellings.has(word.text);
      const term = known ? spellings.get(word.text) : termOf(word.text, terms);
      if (!known) spellings.set(word.text, term);
      if (term !== undefined) {
        note(term, { document: number, place, field });
        term.isOneThing ||= isOneThing(word.text, found[index - 1]?.text ?? "");
      }
      const whole = completed.get(index);
      if (whole !== undefined) {
        note(termWith(whole, word.text, terms), { document: number, place, field });
      }
      place += 1;
    });
  };
  read(document.title, FIELD.title);
  read(document.keywords, FIELD.keywords);
  for (const { heading, text } of document.sections) {
    read(heading ?? "", FIELD.heading);
    read(text, FIELD.text);
  }
  return place;
}

/** The term of a word that was not written like this before. */
function termOf(word: string, terms: Map<string, Term>): Term | undefined {
  const key = wordKey(word);
  if (key === "" || STOP_WORDS.has(key)) return undefined;
  const term = termWith(key, word, terms);
  if (/[-\u2010\u2011]/.test(word)) {
    term.hyphened ??= word
      .split(/[-\u2010\u2011]/)
      .map(wordKey)
      .filter((part) => part !== "");
  }
  return term;
}

/** The term with a key, of a word that is written, or begins, like this. */
function termWith(key: string, word: string, terms: Map<string, Term>): Term {
  const term = terms.get(key) ?? newTerm();
  terms.set(key, term);
  if (/^\p{Ll}/u.test(word)) term.isNoun = false;
  return term;
}

function newTerm(): Term {
  return {
    row: [],
    document: 0,
    countAt: -1,
    place: 0,
    hyphened: undefined,
    isNoun: true,
    isOneThing: false,
  };
}

function note(
  term: Term,
  { document, place, field }: { document: number; place: number; field: number },
): void {
  const { row } = term;
  if (term.countAt < 0 || term.document !== document) {
    term.countAt = row.length + 1;
    row.push(document - term.document, 0);
    term.document = document;
    term.place = 0;
  }
  row[term.countAt] = (row[term.countAt] ?? 0) + 1;
  row.push((place - term.place) * 4 + field);
  term.place = place;
}

function lineOf(key: string, term: Term, words: KnownWords): string {
  const parts = (term.hyphened ?? [key]).flatMap((part) =>
    /\d/.test(part) ? [part] : splitCompound(part, words, { isNoun: term.isNoun }),
  );
  const written = parts.join("") === key ? parts : [key];
  const line = written.map((part) => (isStrange(part, words) ? `${part}?` : part)).join("|");
  if (!term.isNoun) return line;
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${term.isOneThing ? "!" : ""}`;
}

/** Nothing tells what this is made of, so a query has to. */
function isStrange(part: string, words: KnownWords): boolean {
  return leastRarity(part, words) === Infinity && !madeWithParticle(part, words);
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
