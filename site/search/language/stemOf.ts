/** Keys shorter than this are left as they are. */
const SHORTEST = 4;

/** What a rule must leave of a word. */
const LEFT = 3;

/** Letters after which a final s is an ending ("Betriebs", "Azubis") and not part of the word. */
const BEFORE_S = /[bdfghklmnrtpaoiuy]s$/;
const PART_OF_WORD = /(?:[ae]us|eis|nis|xis|sis|[^aeiouy]hs)$/;

/**
 * The part of a word that its inflections share: "betriebe", "betriebs" and "betrieb" all give
 * "betrieb". Takes and gives keys (wordKey.ts), so umlauts of plurals are gone already. It is made
 * for finding, not for grammar: it knows nouns and adjectives, and endings of Latin and of women
 * ("praktika", "themen", "trainerinnen"); verbs are for {@link verbStemOf}.
 */
export function stemOf(key: string): string {
  if (/\d/.test(key)) return key;
  let stem = key.replace(/nisse[ns]?$/, "nis");
  while (stem.length >= SHORTEST) {
    const shorter = withoutEnding(stem);
    if (shorter === undefined || shorter.length < LEFT) break;
    stem = shorter;
  }
  return stem;
}

function withoutEnding(stem: string): string | undefined {
  const cut = (letters: number, leave = LEFT) =>
    stem.length - letters >= leave ? stem.slice(0, -letters) : undefined;
  if (stem.endsWith("innen")) return cut(5);
  if (stem.endsWith("in")) return cut(2, 4);
  if (/er[mns]$/.test(stem)) return cut(3);
  if (/e[mnrs]$/.test(stem)) return cut(2);
  if (/[lr]n$/.test(stem)) return cut(1, 5);
  if (stem.endsWith("e")) return cut(1);
  if (/(?:um|us)$/.test(stem) && !/[ae]u[ms]$/.test(stem)) return cut(2, LEFT);
  if (/(?:xis|sis)$/.test(stem)) return cut(2, 3);
  if (stem.endsWith("s") && BEFORE_S.test(stem) && !PART_OF_WORD.test(stem)) return cut(1, 4);
  if (/[ao]$/.test(stem)) return cut(1, 4);
  return undefined;
}
