import type { SearchKind } from "../documents/SearchDocument.ts";

/**
 * The files of the index. A visitor loads the start file once, then for a query the shards that
 * hold its words, and for each result that is shown its text.
 */
export interface IndexFiles {
  start: StartFile;
  shards: readonly Shard[];
  texts: readonly DocumentText[];
}

export interface StartFile {
  /**
   * All words of all texts as keys, sorted, one a line; their places are their numbers. `|` stands
   * where a compound is joined, `?` after a part that no dictionary knows; words that are always
   * written with a capital begin with one; `!` ends nouns with an ending of their own.
   */
  words: string;
  /** The kinds of the documents, in their order. */
  kinds: readonly SearchKind[];
  /** How many words each document has. */
  lengths: readonly number[];
  /** The number of the first word in each shard. */
  shards: readonly number[];
}

/**
 * Where words stand, from the shard's first word on. Each word is a row of numbers: document (as
 * the distance from the one before), how many places, then the places, each (as the distance from
 * the one before) times 4 plus its {@link FIELD}.
 */
export type Shard = readonly (readonly number[])[];

/** What kind of text a place is in. */
export const FIELD = { text: 0, keywords: 1, heading: 2, title: 3 } as const;

export interface DocumentText {
  href: string;
  kind: SearchKind;
  label: string;
  title: string;
  detail?: string;
  /** How many words the title and the keywords have; the sections' words count from there. */
  before: number;
  sections: readonly TextSection[];
}

export interface TextSection {
  anchor?: string;
  heading?: string;
  text: string;
}
