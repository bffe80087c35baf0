import { stemOf } from "../language/stemOf.ts";
import { expandWord, WEIGHT, type Expansion, type Relation } from "./expandWord.ts";
import type { Lexicon } from "./Lexicon.ts";
import type { QueryWord } from "./parseQuery.ts";
import type { Hits, Place } from "./rankDocuments.ts";
import { readRow } from "./readRow.ts";

/** What a word was taken for, and where that stands. */
export interface WordHits {
  word: QueryWord;
  hits: Hits;
  /** Whether only a word one typo away was found. */
  misspelt: boolean;
}

/** Gives the rows of words by their numbers (IndexFiles.Shard). */
export type ReadRows = (terms: Iterable<number>) => Promise<ReadonlyMap<number, readonly number[]>>;

/** The parts of a compound count as it where so many words at most lie between them. */
const WINDOW = 10;
const APART = 0.3;

/** Finds where the words of a query stand, in whatever form. */
export async function findHits(
  words: readonly QueryWord[],
  { lexicon, readRows }: { lexicon: Lexicon; readRows: ReadRows },
): Promise<WordHits[]> {
  const expansions = joined(
    words.map((word) => expandWord(word, lexicon)),
    lexicon,
  );
  const parts = expansions.map((expansion) =>
    expansion.parts.length < 2 ? [] : expansion.parts.map((part) => closeTo(part, lexicon)),
  );
  const rows = await readRows(
    new Set([
      ...expansions.flatMap(({ terms }) => [...terms.keys()]),
      ...parts.flat().flatMap((terms) => [...terms.keys()]),
    ]),
  );
  return words.map((word, index) => {
    const expansion = expansions[index];
    const hits = placesOf(expansion?.terms ?? new Map<number, Relation>(), rows);
    for (const [document, places] of togetherIn(
      (parts[index] ?? []).map((t) => placesOf(t, rows)),
    )) {
      const known = hits.get(document);
      if (known === undefined) hits.set(document, places);
      else known.push(...places);
    }
    return { word, hits, misspelt: isMisspelt(expansion) };
  });
}

/** "Ausbildungs Betrieb": a compound of just the words that follow one another counts as them. */
function joined(expansions: readonly Expansion[], lexicon: Lexicon): Expansion[] {
  const terms = expansions.map((expansion) => new Map(expansion.terms));
  expansions.slice(1).forEach((next, index) => {
    const before = expansions[index];
    const wanted = [...(before?.parts ?? []), ...next.parts].map(stemOf).join("|");
    for (const [term, relation] of next.terms) {
      if (relation !== "part" || before?.terms.get(term) !== "part") continue;
      if (lexicon.parts[term]?.map(stemOf).join("|") !== wanted) continue;
      terms[index]?.set(term, "inflection");
      terms[index + 1]?.set(term, "inflection");
    }
  });
  return expansions.map((expansion, index) => ({
    ...expansion,
    terms: terms[index] ?? expansion.terms,
  }));
}

function isMisspelt(expansion: Expansion | undefined): boolean {
  const relations = [...(expansion?.terms.values() ?? [])];
  return relations.length > 0 && relations.every((relation) => relation.startsWith("typo"));
}

/** A part of a compound as a word by itself; typing errors and guesses are not added up. */
function closeTo(part: string, lexicon: Lexicon): ReadonlyMap<number, Relation> {
  const { terms } = expandWord({ key: part, hasUmlaut: false }, lexicon);
  return new Map(
    [...terms].filter(([, relation]) => ["same", "inflection", "part", "verb"].includes(relation)),
  );
}

function placesOf(
  terms: ReadonlyMap<number, Relation>,
  rows: ReadonlyMap<number, readonly number[]>,
): Map<number, Place[]> {
  const documents = new Map<number, Place[]>();
  for (const [term, relation] of terms) {
    readRow(rows.get(term) ?? [], (document, place, field) => {
      const found = { place, field, weight: WEIGHT[relation] };
      const places = documents.get(document);
      if (places === undefined) documents.set(document, [found]);
      else places.push(found);
    });
  }
  return documents;
}

/** Where all parts of a compound stand near each other: "Ausbildung im Betrieb". */
function togetherIn(parts: readonly ReadonlyMap<number, readonly Place[]>[]): Map<number, Place[]> {
  const documents = new Map<number, Place[]>();
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return documents;
  for (const [document, places] of first) {
    const together = places.flatMap((place) => {
      const neighbours = others.map((hits) => nearest(place, hits.get(document) ?? []));
      return neighbours.some((neighbour) => neighbour === undefined) ? [] : [place, ...neighbours];
    });
    const found = together.flatMap((place) => (place ? [{ ...place, weight: APART }] : []));
    if (found.length > 0) documents.set(document, found);
  }
  return documents;
}

function nearest(to: Place, places: readonly Place[]): Place | undefined {
  let best: Place | undefined;
  let least = WINDOW + 1;
  for (const place of places) {
    const distance = Math.abs(place.place - to.place);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
