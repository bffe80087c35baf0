const GENDER_SIGN = /[:*_]|\/-?/g;
const ACCENTS = /\p{M}/gu;
const SOFT = /[\u00ad\u200b-\u200d\u2060]/g;

/**
 * What all writings of a word have in common: lower case, no accents, ß as ss, umlauts as their
 * plain vowel however they are written. "Köln", "Koeln" and "KOLN" all give "koln"; so do
 * "Ausbilder:innen" and "AusbilderInnen" ("ausbilderinnen"), "E-Learning" and "Elearning".
 * A word is compared by its key only; what it was is kept by whoever asks.
 */
export function wordKey(word: string): string {
  if (/^[a-z]+$/.test(word)) return withoutPairs(word);
  return withoutPairs(
    word
      .replaceAll(SOFT, "")
      .normalize("NFD")
      .replaceAll(ACCENTS, "")
      .toLowerCase()
      .replaceAll("ß", "ss")
      .replaceAll("æ", "a")
      .replaceAll("ø", "o")
      .replaceAll("œ", "o")
      .replaceAll(GENDER_SIGN, "")
      .replaceAll(/[^\p{L}\p{N}]/gu, ""),
  );
}

/** Whether a word is written with an umlaut, whichever way: "Räte" and "Raete", but not "Rate". */
export function hasUmlaut(word: string): boolean {
  const plain = word.toLowerCase().replaceAll("ß", "ss");
  return /[äöü]/.test(plain.normalize("NFC")) || withoutPairs(plain) !== plain;
}

/** "neue", "Bauer" and "Quelle" hold no umlaut, whichever way they are written. */
function withoutPairs(word: string): string {
  return /[aou]e/.test(word)
    ? word.replaceAll(/ae|oe|(?<![aeq])ue/g, (pair) => pair.charAt(0))
    : word;
}
