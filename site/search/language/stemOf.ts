import { SHORT_PARTS } from "./affixes.ts";

/** Keys shorter than this are left as they are. */
const SHORTEST = 4;

/** What a rule must leave of a word. */
const LEFT = 3;

/** Letters after which a final s is an ending ("Betriebs", "Azubis") and not part of the word. */
const BEFORE_S = /[bdfghklmnrtpaoiuy]s$/;
const PART_OF_WORD = /(?:[ae]us|eis|nis|xis|sis|[^aeiouy]hs)$/;
/** Words with an e of their own, which shorter words take on only in other forms. */
const OWN_E = /^(?:note|akte)n?$/;
/** Of words of three letters only these have plurals in "er". */
const PLURAL_IN_ER = /^(?:rad|bad|gut|amt|tal|ei)er/;

/**
 * The part of a word that its inflections share: "betriebe", "betriebs" and "betrieb" all give
 * "betrieb". Takes and gives keys (wordKey.ts), so umlauts of plurals are gone already. It is made
 * for finding, not for grammar: it knows nouns and adjectives, and endings of Latin and of women
 * ("praktika", "themen", "trainerinnen"); verbs are for verbStemOf.ts.
 */
export function stemOf(key: string): string {
  if (/\d/.test(key)) return key;
  if (OWN_E.test(key)) return key.replace(/n$/, "");
  let stem = key.replace(/nisse[ns]?$/, "nis");
  while (stem.length >= SHORTEST) {
    const letters = endingOf(stem);
    if (letters === 0) break;
    stem = stem.slice(0, -letters);
  }
  return stem;
}

/** How many letters at the end of a word are an ending; 0 if none. */
function endingOf(stem: string): number {
  const isCut = (ending: RegExp, letters: number, leave = LEFT) =>
    stem.length - letters >= leave && ending.test(stem);
  if (isCut(/innen$/, 5)) return 5;
  if (isCut(/in$/, 2, 4)) return 2;
  if (isCut(/er[mns]$/, 3, 4) || (stem.endsWith("ern") && PLURAL_IN_ER.test(stem))) return 3;
  if (isCut(/er$/, 2, 4) || (stem.endsWith("er") && PLURAL_IN_ER.test(stem))) return 2;
  if (isCut(/e[mns]$/, 2)) return 2;
  if (isCut(/[lr]n$/, 1, 5)) return 1;
  if (isCut(/e$/, 1)) return 1;
  if (isCut(/(?<![ae])u[ms]$/, 2)) return 2;
  if (isCut(/(?:xis|sis)$/, 2)) return 2;
  if (BEFORE_S.test(stem) && !PART_OF_WORD.test(stem) && isCut(/s$/, 1)) {
    return stem.length > 4 || (SHORT_PARTS.has(stem.slice(0, -1)) && stem !== "kurs") ? 1 : 0;
  }
  return isCut(/[ao]$/, 1, 4) ? 1 : 0;
}
