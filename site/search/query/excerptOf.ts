import type { DocumentText } from "../index/IndexFiles.ts";
import { wordsOf } from "../language/wordsOf.ts";
import type { Place } from "./rankDocuments.ts";

/** A stretch of text; `marked` where it was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What a result shows of a document: a passage of a section with what was found in it. */
interface Passage {
  anchor: string | undefined;
  heading: readonly Piece[];
  text: readonly Piece[];
}

export interface Excerpt {
  title: readonly Piece[];
  passages: readonly Passage[];
}

const MOST_PASSAGES = 3;
/** Letters of a passage; about two lines. */
const LENGTH = 190;

interface MarkedWord {
  start: number;
  end: number;
  /** Weight of each word that was asked for, by its index; empty where this is none of them. */
  weights: ReadonlyMap<number, number>;
}

/** The title and the best passages of a document, with the words found there marked. */
export function excerptOf(document: DocumentText, places: readonly (readonly Place[])[]): Excerpt {
  const marks = new Map<number, Map<number, number>>();
  places.forEach((list, word) => {
    for (const { place, weight } of list) {
      const known = marks.get(place) ?? new Map<number, number>();
      known.set(word, Math.max(weight, known.get(word) ?? 0));
      marks.set(place, known);
    }
  });
  let place = 0;
  const read = (text: string): MarkedWord[] =>
    wordsOf(text).map(({ start, end }) => ({
      start,
      end,
      weights: marks.get(place++) ?? new Map<number, number>(),
    }));
  const title = pieces(document.title, read(document.title));
  place = document.before;
  const sections = document.sections.map(({ anchor, heading = "", text }) => {
    const headingWords = read(heading);
    const textWords = read(text);
    const window = bestWindow(textWords);
    return {
      score: worthOf(headingWords) * 1.5 + worthOf(window),
      passage: {
        anchor,
        heading: pieces(heading, headingWords),
        text: cutOut(text, textWords, window),
      },
    };
  });
  const found = sections.filter(({ score }) => score > 0);
  const best = [...found].sort((one, other) => other.score - one.score).slice(0, MOST_PASSAGES);
  const opening = sections.find(({ passage }) => passage.text.length > 0);
  const chosen = best.length > 0 ? best : opening === undefined ? [] : [opening];
  return { title, passages: chosen.map(({ passage }) => passage) };
}

/** What words are worth together: each that was asked for counts once, as it fits best. */
function worthOf(words: readonly MarkedWord[]): number {
  const best = new Map<number, number>();
  for (const { weights } of words) {
    for (const [word, weight] of weights) best.set(word, Math.max(weight, best.get(word) ?? 0));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The words around which to cut: as many of those asked for as fit in one passage. */
function bestWindow(words: readonly MarkedWord[]): MarkedWord[] {
  const marked = words.filter(({ weights }) => weights.size > 0);
  let best: MarkedWord[] = [];
  let most = 0;
  marked.forEach((first, index) => {
    const window = marked.slice(index).filter(({ end }) => end - first.start <= LENGTH * 0.8);
    const worth = worthOf(window);
    if (worth > most) [best, most] = [window, worth];
  });
  return best;
}

function cutOut(
  text: string,
  words: readonly MarkedWord[],
  window: readonly MarkedWord[],
): Piece[] {
  const from = window[0]?.start ?? 0;
  const to = window.at(-1)?.end ?? 0;
  const room = Math.max(0, LENGTH - (to - from));
  const start = wordStart(words, text, from - room * 0.4);
  const end = wordEnd(words, text, Math.max(to, start + LENGTH));
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const cut = pieces(text.slice(start, end), inside, start);
  return [
    ...(start > 0 ? [{ text: "… ", marked: false }] : []),
    ...cut.map(({ text: piece, marked }) => ({ text: inOneLine(piece), marked })),
    ...(end < text.length ? [{ text: " …", marked: false }] : []),
  ];
}

/** Lines of a list one after the other. */
function inOneLine(text: string): string {
  return text.replaceAll(/([.!?:,;…])\n/g, "$1 ").replaceAll("\n", " · ");
}

function wordStart(words: readonly MarkedWord[], text: string, at: number): number {
  if (at <= 0) return 0;
  // The beginning of a sentence nearby is better than the middle of one.
  const sentence = text
    .slice(0, Math.floor(at) + 1)
    .search(/[.!?:][\s\u00a0]+[^.!?:]{0,45}$|\n[^\n]{0,45}$/);
  const next = words.find(({ start }) => start >= (sentence < 0 ? at : sentence + 1));
  return next?.start ?? 0;
}

function wordEnd(words: readonly MarkedWord[], text: string, at: number): number {
  if (at >= text.length) return text.length;
  return words.findLast(({ end }) => end <= at)?.end ?? text.length;
}

function pieces(text: string, words: readonly MarkedWord[], offset = 0): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, weights } of words) {
    if (weights.size === 0) continue;
    if (start - offset > at) result.push({ text: text.slice(at, start - offset), marked: false });
    result.push({ text: text.slice(start - offset, end - offset), marked: true });
    at = end - offset;
  }
  if (at < text.length) result.push({ text: text.slice(at), marked: false });
  return result;
}
