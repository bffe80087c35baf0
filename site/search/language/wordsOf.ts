/** A word of a text: where it stands, and what is written there. */
export interface FoundWord {
  text: string;
  start: number;
  end: number;
}

/**
 * Letters and digits, held together by hyphens ("E-Learning"), apostrophes, soft hyphens and the
 * signs that German puts into words for all genders: "Trainer:innen", "Kolleg*in", "Azubi/-s". A
 * hyphen at the end belongs to the word: "Aus- und Weiterbildung".
 */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u2060]|[:*_](?=(?:innen|in|[nrms]|e[nrs]?)(?!\p{L}))|\/-?(?=(?:innen|in)(?!\p{L}))|[-\u2010\u2011](?=[\p{L}\p{N}]))*(?:(?<=\p{L})[-\u2010\u2011])?/gu;

/** What ends a word that is cut short, to be completed by another (completedWords.ts). */
export const OPEN_HYPHEN = /[-\u2010\u2011]$/;

/** The words of a text, in order. */
export function wordsOf(text: string): FoundWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
