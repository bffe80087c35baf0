import { PARTICLES } from "./affixes.ts";
import type { KnownWords } from "./KnownWords.ts";
import { leastRarity } from "./partsOfWords.ts";
import { splitCompound } from "./splitCompound.ts";
import { wordKey } from "./wordKey.ts";
import { OPEN_HYPHEN, type FoundWord } from "./wordsOf.ts";

/** Words between one that is cut short and the one that says how it goes on. */
const BETWEEN = new Set(["und", "oder", "bzw", "beziehungsweise", "sowie", "noch", "auch", "aber"]);
/** What stands before a word whose first part another has: a hyphen that begins it. */
const CUT_BEFORE = /(?:^|[\s(])[-\u2010\u2011]$/;
/** How many words lie between the two at most. */
const REACH = 8;
const LONGEST_PARTICLE = 6;

/**
 * The keys of words that are cut short at a hyphen, by their numbers, with what another word says
 * for both: in "Aus- und Weiterbildung" the first gives "ausbildung", in "Kaufmann und -frau" the
 * last gives "kauffrau". Words for which nothing tells are left out.
 */
export function completedWords(
  text: string,
  found: readonly FoundWord[],
  words: KnownWords,
): ReadonlyMap<number, string> {
  const completed = new Map<number, string>();
  found.forEach((word, number) => {
    const isCutAfter = OPEN_HYPHEN.test(word.text);
    const isCutBefore =
      !isCutAfter && CUT_BEFORE.test(text.slice(Math.max(0, word.start - 2), word.start));
    if (!isCutAfter && !isCutBefore) return;
    const other = fullWord(found, number, isCutAfter ? 1 : -1);
    if (other === undefined) return;
    const [own, full] = [wordKey(word.text), wordKey(other.text)];
    const ways = jointsOf(full, words).map((joint) =>
      isCutAfter ? own + full.slice(joint) : full.slice(0, joint) + own,
    );
    const isKnown = (way: string) =>
      leastRarity(way, words) < Infinity || words.rarityOf(way) !== undefined;
    const best = ways.find(isKnown) ?? ways[0];
    if (best !== undefined) completed.set(number, best);
  });
  return completed;
}

/** The next whole word in a direction, beyond others that are cut short and "und" and the like. */
function fullWord(
  found: readonly FoundWord[],
  number: number,
  direction: 1 | -1,
): FoundWord | undefined {
  for (let step = 1; step <= REACH; step += 1) {
    const word = found[number + step * direction];
    if (word === undefined) return undefined;
    const isBetween = OPEN_HYPHEN.test(word.text) || BETWEEN.has(word.text.toLowerCase());
    if (!isBetween) return word;
  }
  return undefined;
}

/** Where a word may be cut: between its parts, and behind a particle. */
function jointsOf(key: string, words: KnownWords): number[] {
  const parts = splitCompound(key, words);
  const joints = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("").length);
  for (let length = Math.min(LONGEST_PARTICLE, key.length - 3); length >= 2; length -= 1) {
    if (PARTICLES.has(key.slice(0, length))) joints.push(length);
  }
  return joints;
}
