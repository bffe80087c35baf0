import { FIELD } from "../index/IndexFiles.ts";

/** A place of a text where a word was found, and how much it counts there. */
export interface Place {
  place: number;
  field: number;
  weight: number;
}

/** For one word that was asked for: the places where it stands, by document. */
export type Hits = ReadonlyMap<number, readonly Place[]>;

/** A document that a query finds. */
export interface Ranked {
  document: number;
  score: number;
  /** How many of the words it holds. */
  found: number;
  /** All places, each with what it counts, in order of the words that were asked for. */
  places: readonly (readonly Place[])[];
}

const FIELD_WEIGHT = new Map<number, number>([
  [FIELD.text, 1],
  [FIELD.keywords, 1.5],
  [FIELD.heading, 2],
  [FIELD.title, 5],
]);

/** How soon more of the same stops to count, and how far long texts are held back (as in BM25). */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** Words of a query that stand so near are taken to belong together. */
const NEAR = 6;
const NEAR_BONUS = 1.3;

/**
 * Orders documents: those with all the words if there are any, else those with the most; then by
 * how closely, how often and where the words stand, rare words counting more.
 */
export function rankDocuments(words: readonly Hits[], lengths: readonly number[]): Ranked[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const documents = new Set(words.flatMap((hits) => [...hits.keys()]));
  const ranked = Array.from(documents, (document): Ranked => {
    const places = words.map((hits) => hits.get(document) ?? []);
    const lengthFactor = 1 - LENGTH + LENGTH * ((lengths[document] ?? average) / average);
    const sum = words.reduce((total, hits, word) => {
      const rarity = Math.log(1 + lengths.length / hits.size);
      return total + rarity * scoreOf(places[word] ?? [], lengthFactor);
    }, 0);
    return {
      document,
      score: sum * (standNear(places) ? NEAR_BONUS : 1),
      found: places.filter(({ length }) => length > 0).length,
      places,
    };
  });
  const most = Math.max(0, ...ranked.map(({ found }) => found));
  return ranked
    .filter(({ found }) => found === most)
    .sort((one, other) => other.score - one.score || one.document - other.document);
}

function scoreOf(places: readonly Place[], lengthFactor: number): number {
  if (places.length === 0) return 0;
  const amount = places.reduce(
    (sum, { field, weight }) => sum + weight * (FIELD_WEIGHT.get(field) ?? 1),
    0,
  );
  const closest = Math.max(...places.map(({ weight }) => weight));
  return closest * ((amount * (SATURATION + 1)) / (amount + SATURATION * lengthFactor));
}

function standNear(words: readonly (readonly Place[])[]): boolean {
  const [first, ...others] = words.filter(({ length }) => length > 0);
  if (first === undefined || others.length === 0) return false;
  return first.some(({ place }) =>
    others.every((places) => places.some((other) => Math.abs(other.place - place) <= NEAR)),
  );
}
