import { PARTICLES } from "./affixes.ts";
import { stemOf } from "./stemOf.ts";

const PARTICLE = [...PARTICLES].sort((a, b) => b.length - a.length).join("|");
const PARTICIPLE = new RegExp(`^(${PARTICLE})?ge([^e].{2,})$`);
const WITH_ZU = new RegExp(`^(${PARTICLE})zu(.{3,})$`);
const ENDING = /(?:test|tet|ten|te|st|nd|t)$/;

/**
 * What the forms of a verb share, taken from a key: "prüft", "prüfte", "geprüft", "prüfend" give
 * the same as "prüfen"; "ausgebildet" and "auszubilden" the same as "ausbilden". Nouns lose letters
 * by it, so it is only for words that stand in lower case somewhere.
 */
export function verbStemOf(key: string): string {
  const plain = key.replace(WITH_ZU, (_, particle: string, rest: string) => particle + rest);
  const isParticiple = /(?:t|te[mnrs]?|en|ene[mnrs]?)$/.test(plain);
  const core = isParticiple
    ? plain.replace(
        PARTICIPLE,
        (_, particle: string | undefined, rest: string) => `${particle ?? ""}${rest}`,
      )
    : plain;
  let stem = stemOf(core);
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(ENDING, "");
    if (shorter.length < 3) break;
    stem = shorter;
    if (stem.length > 3 && stem.endsWith("e")) stem = stem.slice(0, -1);
  }
  // "regeln" and "Regelung", "entwickeln" and "Entwicklung"; "studieren" and "studiert".
  return stem.replace(/([^aeiouyl])el$/, "$1l").replace(/ier$/, "i");
}
