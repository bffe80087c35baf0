import { LINKS, PARTICLES, SHORT_PARTS, SUFFIXES } from "./affixes.ts";
import { STOP_WORDS } from "./stopWords.ts";

/** What a splitter knows of words. */
export interface KnownWords {
  /**
   * How rare the word with this key is: 0 for the most usual, about 1 for the rarest that are
   * known; undefined where it is not known.
   */
  rarityOf(key: string): number | undefined;
  /** The same, but only where it is known as a whole from elsewhere, so that it need not be split. */
  rarityOfWhole(key: string): number | undefined;
}

const SHORTEST_COMPOUND = 6;
/** Of the unknown part of a compound: so many letters make it likely to be a word. */
const UNKNOWN_LENGTH = 5;
const UNKNOWN_COST = 3;
const UNKNOWN_LETTER_COST = 0.1;
/** Of a short word that no list has. */
const RARE = 0.2;
/** How much rarer than the whole a part may be: little where one is short, for chance makes those. */
const MARGIN = { short: 0.06, long: 0.3 };
/** Of a part that lends its neighbour credit. */
const WITNESS_LENGTH = 5;

const particles = `(?:${[...PARTICLES].join("|")})`;
const ONLY_PARTICLES = new RegExp(`^${particles}{1,3}(?:ge|zu)?$`);
const BEGINS_LIKE_SUFFIX =
  /^(?:ung|lich|isch|igkeit|heit|keit|schaft|bar|sam|haft|los|nis|tum|chen|lein|erin|ier|ist|ismus|itat|ation|ant|ent|e?[ns]?t?e[tn])/;
/** Nouns with these suffixes are joined by an s, always. */
const LACKS_S = /.(?:ung|heit|keit|schaft|ion|itat|ling|tum)$/;
const ENDINGS = ["e", "n", "s", "en", "es", "er", "ern", "em", "in", "innen", "ens"];
const VOWEL = /[aeiouy]/;

/**
 * The parts of a compound, joints and all: "ausbildungsberichtsheft" gives "ausbildungs",
 * "berichts", "heft". A word that is none gives itself alone. Takes a key (wordKey.ts).
 *
 * All parts must be known, or all but one where the others are long enough to vouch for it and the
 * whole is no known word. Of several ways the one with the fewest and most usual parts is taken.
 */
export function splitCompound(
  key: string,
  words: KnownWords,
  { isNoun = true }: { isNoun?: boolean } = {},
): string[] {
  if (key.length < SHORTEST_COMPOUND || isVerbal(key, words)) return [key];
  const rarity = leastRarity(key, words);
  const parts =
    cheapestParts(key, words, { rarity, unknown: false }) ??
    (rarity < Infinity || !isNoun
      ? undefined
      : cheapestParts(key, words, { rarity, unknown: true }));
  return parts?.flatMap((part) => splitCompound(part, words)) ?? [key];
}

function leastRarity(key: string, words: KnownWords): number {
  return Math.min(...uninflected(key).map(([base]) => words.rarityOfWhole(base) ?? Infinity));
}

/** "Ab|teilungen" is made from a verb with a particle, not of "Abtei" and "Lungen". */
function isVerbal(key: string, words: KnownWords): boolean {
  return [2, 3, 4, 5, 6].some((length) => {
    if (!PARTICLES.has(key.slice(0, length))) return false;
    const rest = key.slice(length);
    if (rest.length < 4) return false;
    return (
      leastRarity(rest, words) < Infinity ||
      words.rarityOf(rest.replace(/ung(?:en)?$/, "en")) !== undefined ||
      isVerbal(rest, words)
    );
  });
}

interface Way {
  cost: number;
  parts: readonly string[];
  hasUnknown: boolean;
}

function cheapestParts(
  key: string,
  words: KnownWords,
  whole: { rarity: number; unknown: boolean },
): readonly string[] | undefined {
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [], hasUnknown: false }];
  for (let end = 2; end <= key.length; end += 1) {
    for (let start = 0; start <= end - 2; start += 1) {
      const before = ways[start];
      if (before === undefined || (start === 0 && end === key.length)) continue;
      const part = key.slice(start, end);
      const place = { isFirst: start === 0, isLast: end === key.length };
      const known = costOf(part, words, place);
      const unknown =
        known === undefined && whole.unknown && !before.hasUnknown && couldBeWord(part, place);
      if (known === undefined && !unknown) continue;
      if (known !== undefined && isByChance(known, whole.rarity)) continue;
      const cost = before.cost + (known?.cost ?? costOfUnknown(part, place));
      const best = ways[end];
      if (best !== undefined && best.cost <= cost) continue;
      ways[end] = {
        cost,
        parts: [...before.parts, part],
        hasUnknown: before.hasUnknown || unknown,
      };
    }
  }
  const best = ways[key.length];
  return best !== undefined && isCredible(best) ? best.parts : undefined;
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
}

/** What it costs to take this for a part; undefined if it cannot be one. */
function costOf(part: string, words: KnownWords, place: Place): Cost | undefined {
  if (isAffix(part, place) || !VOWEL.test(part)) return undefined;
  if (!place.isLast && LACKS_S.test(part)) return undefined;
  let best: Cost | undefined;
  for (const [base, extra] of place.isLast ? uninflected(part) : unjoined(part)) {
    const rarity = rarityOf(base, words);
    if (rarity === undefined || isAffix(base, place)) continue;
    const cost = 1 + rarity + extra + (base.length < 4 ? 0.5 : base.length < 5 ? 0.3 : 0);
    if (best === undefined || cost < best.cost) best = { cost, rarity, length: base.length };
  }
  if (best === undefined || place.isFirst || !part.startsWith("s")) return best;
  // "Bundes|amt" rather than "Bunde|samt": an s between two words mostly joins them.
  const joined = costOf(part.slice(1), words, place);
  return joined === undefined ? best : { ...best, cost: best.cost + 0.5 };
}

interface Cost {
  cost: number;
  rarity: number;
  length: number;
}

function isAffix(part: string, { isFirst }: Place): boolean {
  return STOP_WORDS.has(part) || PARTICLES.has(part) || (!isFirst && SUFFIXES.has(part));
}

function rarityOf(base: string, words: KnownWords): number | undefined {
  if (base.length < 4 && !SHORT_PARTS.has(base)) return undefined;
  return words.rarityOf(base) ?? (base.length < 4 ? RARE : undefined);
}

/** The words that may stand behind the first or a middle part, with what speaks against each. */
function unjoined(part: string): (readonly [base: string, extra: number])[] {
  return [
    [part, 0],
    ...LINKS.flatMap((link) =>
      part.endsWith(link) ? [[part.slice(0, -link.length), 0.05] as const] : [],
    ),
    ...(part.length < 4 ? [] : fullWords(part)),
  ];
}

/** What a first part may be short for: "Schul|leiter", and of verbs "Lern|ort", "Förder|programm". */
function fullWords(part: string): (readonly [base: string, extra: number])[] {
  return [
    [`${part}e`, 0.1],
    [`${part}en`, 0.2],
    [`${part}n`, 0.3],
  ];
}

/** The words that may stand behind the last part, or a whole word. */
function uninflected(part: string): (readonly [base: string, extra: number])[] {
  return [
    [part, 0],
    ...ENDINGS.flatMap((ending) =>
      part.endsWith(ending) ? [[part.slice(0, -ending.length), 0.1] as const] : [],
    ),
  ];
}

/** The shorter the unknown part the better, and an s rather joins two words than begins one. */
function costOfUnknown(part: string, { isFirst }: Place): number {
  const s = !isFirst && part.startsWith("s") ? 0.6 : 0;
  return UNKNOWN_COST + UNKNOWN_LETTER_COST * part.length + s;
}

function couldBeWord(part: string, { isFirst, isLast }: Place): boolean {
  if (part.length < UNKNOWN_LENGTH || !VOWEL.test(part)) return false;
  if (isFirst && ONLY_PARTICLES.test(part)) return false;
  return isFirst || !isLast || !BEGINS_LIKE_SUFFIX.test(part);
}

/** A part that is rarer than the whole word stands there by chance: "Tran" in "Transport". */
function isByChance({ rarity, length }: Cost, whole: number): boolean {
  return rarity > whole + (length < 5 ? MARGIN.short : MARGIN.long);
}

/** Short parts need a longer one beside them, an unknown part a known one of some length. */
function isCredible({ parts, hasUnknown }: Way): boolean {
  const longest = Math.max(...parts.map((part) => part.length));
  if (longest < 4) return false;
  if (!hasUnknown) return isNoParticiple(parts);
  return parts.filter((part) => part.length >= WITNESS_LENGTH).length >= 2 && isNoParticiple(parts);
}

/** "Lern|ende" and "Studier|ende" end in a participle, "Wochen|ende" does not. */
function isNoParticiple(parts: readonly string[]): boolean {
  const [last, before] = [parts.at(-1) ?? "", parts.at(-2) ?? ""];
  return !/^ende[nrsm]?$/.test(last) || /(?:s|en)$/.test(before);
}
