import {
  capitalised,
  cleanName,
  cleanPhrase,
  cleanQuote,
  cleanSentences,
  hasWords,
} from "./cleanAnswer.ts";
import { parseText, type TextPiece } from "./parseText.ts";
import { heroOf, type PersonAnswer, type StoryAnswer, type StoryAnswers } from "./StoryAnswer.ts";
import { formOf, type Filled } from "./storyForms.ts";

/**
 * Puts answers into a text. Undefined where the text is broken, or an answer that it names is
 * missing or says nothing.
 */
export function fillText(text: string, answers: StoryAnswers): string | undefined {
  const parsed = parseText(text);
  if (parsed.type === "broken") return undefined;
  const hero = heroOf(answers);
  let filled = "";
  for (const [index, piece] of parsed.pieces.entries()) {
    if (piece.type === "literal") {
      filled += afterEnd(filled, piece.text);
      continue;
    }
    const answer = answers[piece.key];
    if (answer === undefined) return undefined;
    const next = parsed.pieces[index + 1];
    const put = answerText(answer, { piece, hero, beforeComma: startsWithComma(next) });
    if (!hasWords(put.text)) return undefined;
    const isTyped = answer.shape === "name" || answer.shape === "phrase";
    filled = isTyped ? joined(filled, put) : filled + atItsPlace(filled, put);
  }
  return filled;
}

function answerText(
  answer: StoryAnswer,
  {
    piece,
    hero,
    beforeComma,
  }: {
    piece: Extract<TextPiece, { type: "answer" }>;
    hero: PersonAnswer | undefined;
    beforeComma: boolean;
  },
): Filled {
  switch (answer.shape) {
    case "person":
    case "occupation":
    case "trade":
      return formOf(answer, { form: piece.form, hero });
    case "name":
      return { text: cleanName(answer.text), isWord: false };
    case "phrase":
      return { text: cleanPhrase(answer.text), isWord: true };
    case "sentence":
      return { text: cleanSentences(answer.text), isWord: false };
    case "quote":
      return { text: cleanQuote(answer.text, { beforeComma }), isWord: false };
  }
}

function startsWithComma(piece: TextPiece | undefined): boolean {
  return piece?.type === "literal" && piece.text.startsWith(",");
}

/** A company may end in a full stop ("Müller & Co."), and so may the sentence after it. */
function afterEnd(before: string, literal: string): string {
  return before.endsWith(".") && literal.startsWith(".") ? literal.slice(1) : literal;
}

function atItsPlace(before: string, { text, isWord }: Filled): string {
  return isWord && beginsSentence(before) ? capitalised(text) : text;
}

/** What German makes of a preposition and the article after it. */
const CONTRACTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bei: { dem: "beim" },
  von: { dem: "vom" },
  zu: { dem: "zum", der: "zur" },
};

/**
 * Puts typed words behind a text: „bei" and „dem Autohaus Berg" make „beim Autohaus Berg". A word
 * that the text says already and that was typed once more counts once: „bis" and „bis 17 Uhr".
 */
function joined(before: string, put: Filled): string {
  const last = before.slice(before.lastIndexOf(" ", before.length - 2) + 1);
  const [, word] = /(\p{L}+) $/u.exec(last) ?? [];
  const [, first = "", rest = ""] = /^(\p{L}+) (.*)$/u.exec(put.text) ?? [];
  if (word === undefined || first === "") return before + atItsPlace(before, put);
  const [said, typed] = [word.toLocaleLowerCase("de"), first.toLocaleLowerCase("de")];
  // A name may begin like the text („bei Bei Anna"): only a small word is none of its own.
  if (said === typed && (put.isWord || first === typed)) return before + rest;
  const contracted = CONTRACTED[said]?.[first];
  if (contracted === undefined) return before + atItsPlace(before, put);
  const atEnd = before.slice(0, -`${word} `.length);
  return `${atEnd}${word === said ? contracted : capitalised(contracted)} ${rest}`;
}

/** Whether what comes next begins a sentence. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…]["“”‘’»«)]*\s+|\n|„)$/u.test(before);
}
