import { demoContent } from "../../studio/seed/demoContent.ts";
import { seedClock } from "../../studio/seed/seedClock.ts";
import type { SeedDocument } from "../../studio/seed/seedDocument.ts";

/** Types that a hub has more of with every month. */
const GROWING = new Set([
  ...["article", "podcastEpisode", "tutorial", "seminar", "person", "organisation", "mention"],
]);
/** Types that a hub has more of with every year: each is shared by this many copies. */
const SLOW = new Set(["topic", "seminarSeries"]);
const SHARED_BY = 10;

/** A copy is this much older than the one before it. */
const DAYS_APART = 14;
const DAY_MS = 86_400_000;

/** A text of prose is varied so that no two documents have the same words. */
const VARIED = 0.2;
const PROSE = new Set(["text", "teaser", "summary", "bio", "note", "question", "description"]);
const NAMES = new Set(["title", "name"]);
const MOMENTS = new Set(["publishedAt", "updatedAt", "start", "end", "deadline"]);

/**
 * At least `count` documents (whole copies of the demo content) of a hub as it is after years: the demo content, with its lengths,
 * proportions, blocks and pictures, again and again, each time earlier and in other words. The same
 * for the same count. Media are named as in the demo content.
 */
export function grownHub(count: number): SeedDocument[] {
  const random = seededRandom(count);
  const demo = demoContent(seedClock(() => new Date("2026-11-22T09:00:00Z")));
  const words = vocabularyOf(demo);
  const typeOf = new Map(demo.map(({ _id, _type }) => [_id, _type]));
  const grown = [...demo];
  for (let copy = 1; grown.length < count; copy += 1) {
    const idIn = (id: string): string => {
      const type = typeOf.get(id) ?? "";
      if (GROWING.has(type)) return `${id}-${String(copy)}`;
      const decade = Math.floor(copy / SHARED_BY);
      return SLOW.has(type) && decade > 0 ? `${id}-${String(decade * SHARED_BY)}` : id;
    };
    const isNew = ({ _type }: SeedDocument) =>
      GROWING.has(_type) || (SLOW.has(_type) && copy % SHARED_BY === 0);
    for (const document of demo.filter(isNew)) {
      grown.push({
        ...copied(document, { copy, idIn, words, random }),
        _id: idIn(document._id),
        _type: document._type,
      });
    }
  }
  return grown;
}

interface Copying {
  copy: number;
  idIn: (id: string) => string;
  words: readonly string[];
  random: () => number;
}

function copied(value: object, how: Copying): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, copiedField(field, inner, how)]),
  );
}

function copiedField(field: string, value: unknown, how: Copying): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copiedField(field, item, how));
  if (typeof value === "object" && value !== null) return copied(value, how);
  const { copy, idIn } = how;
  if (field === "number" && typeof value === "number") return value + 8 * copy;
  if (typeof value !== "string") return value;
  if (field === "_ref") return idIn(value);
  if (field === "current") return `${value}-${String(copy)}`;
  if (MOMENTS.has(field)) return earlier(value, copy);
  if (NAMES.has(field)) return `${value} ${String(copy)}`;
  return PROSE.has(field) ? varied(value, how) : value;
}

function earlier(moment: string, copy: number): string {
  const iso = new Date(Date.parse(moment) - copy * DAYS_APART * DAY_MS).toISOString();
  return iso.slice(0, moment.length);
}

function varied(text: string, { words, random }: Copying): string {
  return text.replaceAll(/\p{L}{4,}/gu, (word) =>
    random() < VARIED ? (words[Math.floor(random() * words.length)] ?? word) : word,
  );
}

function vocabularyOf(documents: readonly SeedDocument[]): string[] {
  return [...new Set(JSON.stringify(documents).match(/\p{L}{4,}/gu))].sort();
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
