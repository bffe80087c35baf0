import { excerpt } from "./excerpt.ts";

const sentences = new Intl.Segmenter("de", { granularity: "sentence" });

/** Ends that look like the end of a sentence and are none: "Dr. ", "z. B. ", "am 4. ". */
const ABBREVIATED = /(?:\b(?:\p{L}|\d{1,3}|Dr|Prof|Nr|ca|bzw|inkl|evtl|ggf|Abs|Art|St)\.)\s*$/iu;

/** The first sentence of a text on one line, cut at a word where it is longer than `length`. */
export function firstSentence(text: string, length: number): string {
  let sentence = "";
  for (const { segment } of sentences.segment(text.replaceAll(/\s+/gu, " ").trim())) {
    sentence += segment;
    if (!ABBREVIATED.test(sentence)) break;
  }
  return excerpt(sentence, length);
}
