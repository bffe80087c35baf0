import { LINKS, PARTICLES, SHORT_PARTS, SUFFIXES } from "./affixes.ts";
import type { KnownWords } from "./KnownWords.ts";
import { STOP_WORDS } from "./stopWords.ts";

/** A stretch of a word taken for a part of it: the less it costs, the likelier it is one. */
export interface Part {
  cost: number;
}

/** Where the stretch stands in the word. */
export interface PartPlace {
  isFirst: boolean;
  isLast: boolean;
}

const UNKNOWN_LENGTH = 5;
const UNKNOWN_COST = 2;
const UNKNOWN_LETTER_COST = 0.35;
const VERBAL_COST = 1.8;
/** Of a short word that no list has. */
const RARE = 0.2;
/** Shortened words of four letters must be of everyday use: "Lern|ort", but not "Rapp|ort". */
const SHORTENED_RARITY = 0.15;
/** How much rarer than the whole a part may be: little where one is short, for chance makes those. */
const MARGIN = { short: 0.08, long: 0.3 };

/** Nouns with these suffixes are joined by an s, always. */
const LACKS_S = /.(?:ung|heit|keit|schaft|ion|itat|ling|tum)$/;
const ENDINGS = ["e", "n", "s", "en", "es", "er", "ern", "em", "in", "innen", "ens"];
const DERIVED_FROM_VERB = /^(.{3,})(?:er|ern|ers|erin|erinnen|ung|ungen)$/;
const VOWEL = /[aeiouy]/;
const PARTICLE = [...PARTICLES].join("|");
const ONLY_PARTICLES = new RegExp(`^(?:${PARTICLE}){1,3}(?:ge|zu)?$`);
/** How German words begin. */
const ONSET =
  /^(?:[aeiouy]|[bcdfghjklmnprtvwxz][aeiouy]|s[aeiouy]|bl|br|ch[aeor]|dr|fl|fr|gl|gn|gr|kl|kn|kr|pf|pfl|ph|pl|pr|ps|qu|sch[aeiouylmnrw]|sk|sl|sm|sn|sp|st|th|tr|wr|zw)/;
/** Beginnings of the next word, or letters that no German word ends in. */
const ENDS_LIKE_NO_WORD = /(?:(?:zu|ver|ent|emp|zer)s?|[bdfgkpt][lrn]|zi)$/;
/** What makes a derived word of the one before it rather than a compound. */
const DERIVING =
  /^(?:ung|ig|lich|isch|igkeit|heit|keit|s?chaft|bar|sam|haft|los|nis|tum|chen|lein|er(?:in|innen)?$|erin|ier|ist|ismus|itat|ation|ant|ent|e?[ns]?t?e[tn])/;

/**
 * A known word as a part, in the form it has there; undefined if this is none. `whole` is how rare
 * the whole word is: a part that is rarer stands there by chance ("Tran" in "Transport").
 */
export function knownPart(
  text: string,
  words: KnownWords,
  { whole, reach, ...place }: PartPlace & { whole: number; reach: number },
): Part | undefined {
  if (PARTICLES.has(text) || (!place.isFirst && SUFFIXES.has(text))) return undefined;
  if (!VOWEL.test(text) || (!place.isLast && LACKS_S.test(text))) return undefined;
  let cost = Infinity;
  for (const [base, extra] of place.isLast ? uninflected(text) : unjoined(text)) {
    // It begins like no word that is known; asking costs more than counting.
    if (base.length > reach + 3) continue;
    const rarity = rarityOf(base, words);
    if (rarity === undefined || STOP_WORDS.has(base) || PARTICLES.has(base)) continue;
    if (!place.isFirst && SUFFIXES.has(base)) continue;
    if (rarity > whole + (text.length < 5 ? MARGIN.short : MARGIN.long)) continue;
    if (text.length === 4 && base.length > 4 && rarity > SHORTENED_RARITY) continue;
    cost = Math.min(cost, 1 + rarity + extra + (base.length < 4 ? 0.5 : base.length < 5 ? 0.3 : 0));
  }
  if (cost === Infinity) {
    const isVerbal = !/^(?:er|ge)/.test(text) && madeWithParticle(text, words);
    return isVerbal ? { cost: VERBAL_COST } : undefined;
  }
  // "Bundes|amt" rather than "Bunde|samt": an s between two words mostly joins them.
  const afterS = !place.isFirst && text.startsWith("s") ? text.slice(1) : undefined;
  const isDoubtful =
    afterS !== undefined && knownPart(afterS, words, { whole, reach: Infinity, ...place });
  return { cost: isDoubtful ? cost + 0.5 : cost };
}

/** Something that could be a word by its letters; undefined if not. The shorter the better. */
export function unknownPart(text: string, { isFirst, isLast }: PartPlace): Part | undefined {
  if (text.length < UNKNOWN_LENGTH || !VOWEL.test(text) || !couldBegin(text)) return undefined;
  if (isFirst && ONLY_PARTICLES.test(text)) return undefined;
  if (!isLast && ENDS_LIKE_NO_WORD.test(text)) return undefined;
  if (!isFirst && isDerivation(text)) return undefined;
  return { cost: UNKNOWN_COST + UNKNOWN_LETTER_COST * text.length };
}

/** Whether a German word may begin so. */
export function couldBegin(text: string): boolean {
  return ONSET.test(text);
}

/** Whether this, after a word, makes a derived word of it: "ung" as in "Berichtig|ung". */
export function isDerivation(text: string): boolean {
  return DERIVING.test(text);
}

/** How rare a whole word is, in whatever form; Infinity if it is not known. */
export function leastRarity(key: string, words: KnownWords): number {
  return Math.min(...uninflected(key).map(([base]) => words.rarityOfWhole(base) ?? Infinity));
}

/** "Gestalterin" is made from "gestalten", not of "Gest" and "Alterin". */
export function madeFromVerb(key: string, words: KnownWords): boolean {
  const verb = DERIVED_FROM_VERB.exec(key)?.[1] ?? "";
  return verb !== "" && infinitives(verb).some(([base]) => words.rarityOfWhole(base) !== undefined);
}

/** "Ab|teilungen" is made from a verb with a particle, not of "Abtei" and "Lungen". */
export function madeWithParticle(key: string, words: KnownWords): boolean {
  return [2, 3, 4, 5, 6].some((length) => {
    const rest = key.slice(length);
    if (rest.length < 4 || !PARTICLES.has(key.slice(0, length))) return false;
    return leastRarity(rest, words) < Infinity || madeWithParticle(rest, words);
  });
}

function rarityOf(base: string, words: KnownWords): number | undefined {
  if (base.length < 4 && !SHORT_PARTS.has(base)) return undefined;
  return words.rarityOf(base) ?? (base.length < 4 ? RARE : undefined);
}

/** The words that may stand behind the first or a middle part, with what speaks against each. */
function unjoined(part: string): (readonly [base: string, extra: number])[] {
  const joined = LINKS.flatMap((link) =>
    // A word that ends in s or z is never joined by another s.
    part.endsWith(link) && !/[szx]s$/.test(part)
      ? [[part.slice(0, -link.length), 0.05] as const]
      : [],
  );
  const verb = /^(.{3,})(?:ers?|erinnen|ungs)$/.exec(part)?.[1];
  return [
    [part, 0],
    ...joined,
    ...(part.length < 4 ? [] : fullWords(part)),
    ...(verb === undefined ? [] : infinitives(verb)),
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
  const verb = DERIVED_FROM_VERB.exec(part)?.[1];
  const bases = ENDINGS.flatMap((ending) => {
    const base = part.slice(0, -ending.length);
    const fits = base.length > 3 || ending.length < 2 || ending === "en" || ending === "es";
    return part.endsWith(ending) && fits ? [[base, 0.1] as const] : [];
  });
  return [[part, 0], ...bases, ...(verb === undefined ? [] : infinitives(verb))];
}

/** Who does it, and what is done: "Feuer|löscher", "Gabel|stapler", "Waren|lieferung". */
function infinitives(verb: string): (readonly [base: string, extra: number])[] {
  const others = verb.endsWith("l")
    ? [`${verb.slice(0, -1)}eln`]
    : verb.endsWith("er")
      ? [`${verb}n`]
      : [];
  return [`${verb}en`, ...others].map((base) => [base, 0.3]);
}
