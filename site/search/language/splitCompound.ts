import type { KnownWords } from "./KnownWords.ts";
import {
  knownPart,
  leastRarity,
  madeFromVerb,
  madeWithParticle,
  unknownPart,
  type Part,
} from "./partsOfWords.ts";

const SHORTEST_COMPOUND = 6;
const SHORTEST_PART = 2;
/** What a form may have more than the word that is known, but for "innen". */
const LONGEST_ENDING = 3;
/** How long two parts must be for a third, unknown one to be believed. */
const WITNESS_LENGTH = 5;

/**
 * The parts of a compound, joints and all: "ausbildungsberichtsheft" gives "ausbildungs",
 * "berichts", "heft". A word that is none gives itself alone. Takes a key (wordKey.ts).
 *
 * All parts must be known, or all but one where the others are long enough to vouch for it, the
 * whole is no known word, and it is a noun. Of several ways the one with the fewest and most usual
 * parts is taken; parts that are compounds themselves are split in their turn.
 */
export function splitCompound(
  key: string,
  words: KnownWords,
  { isNoun = true }: { isNoun?: boolean } = {},
): string[] {
  if (key.length < SHORTEST_COMPOUND) return [key];
  if (madeWithParticle(key, words) || madeFromVerb(key, words)) return [key];
  const rarity = leastRarity(key, words);
  const mayHoldUnknown = isNoun && rarity === Infinity;
  const parts =
    cheapestParts(key, words, { rarity, unknown: false }) ??
    (mayHoldUnknown ? cheapestParts(key, words, { rarity, unknown: true }) : undefined);
  return parts?.flatMap((part) => splitCompound(part, words)) ?? [key];
}

interface Way {
  cost: number;
  parts: readonly string[];
  hasUnknown: boolean;
}

/** Finds for each end the cheapest way to get there, from left to right. */
function cheapestParts(
  key: string,
  words: KnownWords,
  whole: { rarity: number; unknown: boolean },
): readonly string[] | undefined {
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [], hasUnknown: false }];
  const reaches: number[] = [];
  for (let end = SHORTEST_PART; end <= key.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      const before = ways[start];
      if (before === undefined || (start === 0 && end === key.length)) continue;
      const text = key.slice(start, end);
      const place = { isFirst: start === 0, isLast: end === key.length };
      const reach = (reaches[start] ??= words.reachFrom(key, start));
      const isTooLong = end - start > reach + LONGEST_ENDING && !text.endsWith("innen");
      const known = isTooLong
        ? undefined
        : remembered(text, words, { ...place, whole: whole.rarity, reach });
      const part: Part | undefined =
        known ?? (whole.unknown && !before.hasUnknown ? unknownPart(text, place) : undefined);
      const cost = before.cost + (part?.cost ?? Infinity);
      if (cost >= (ways[end]?.cost ?? Infinity)) continue;
      const hasUnknown = before.hasUnknown || known === undefined;
      ways[end] = { cost, parts: [...before.parts, text], hasUnknown };
    }
  }
  const best = ways[key.length];
  return best !== undefined && isCredible(best) ? best.parts : undefined;
}

/** Compounds of a corpus share their parts, so most stretches come again and again. */
const MOST_REMEMBERED = 200_000;
const memories = new WeakMap<KnownWords, Map<string, Part | undefined>>();

function remembered(
  text: string,
  words: KnownWords,
  where: Parameters<typeof knownPart>[2],
): Part | undefined {
  // What is known of the whole word bears on the part, so it is no use to others.
  if (where.whole !== Infinity) return knownPart(text, words, where);
  const memory = memories.get(words) ?? new Map<string, Part | undefined>();
  memories.set(words, memory);
  const name = `${where.isFirst ? "^" : ""}${text}${where.isLast ? "$" : ""}`;
  if (memory.has(name)) return memory.get(name);
  if (memory.size > MOST_REMEMBERED) memory.clear();
  const part = knownPart(text, words, where);
  memory.set(name, part);
  return part;
}

/** Short parts need a longer one beside them, and an unknown part a known one of some length. */
function isCredible({ parts, hasUnknown }: Way): boolean {
  if (endsInParticiple(parts)) return false;
  const longerThan = (length: number) => parts.filter((part) => part.length >= length).length;
  return hasUnknown ? longerThan(WITNESS_LENGTH) >= 2 : longerThan(4) >= 1;
}

/** "Lern|ende" and "Studier|ende" end in a participle, "Wochen|ende" does not. */
function endsInParticiple(parts: readonly string[]): boolean {
  const [last, before] = [parts.at(-1) ?? "", parts.at(-2) ?? ""];
  return /^ende[nrsm]?$/.test(last) && !/(?:s|en)$/.test(before);
}
