import {
  capitalised,
  cleanName,
  cleanPhrase,
  cleanQuote,
  cleanSentences,
  hasWords,
} from "./cleanAnswer.ts";
import { parseText, type TextPiece } from "./parseText.ts";
import type { PersonAnswer, StoryAnswer, StoryAnswers } from "./StoryAnswer.ts";
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
    filled += put.isWord && beginsSentence(filled) ? capitalised(put.text) : put.text;
  }
  return filled;
}

/** Whom the story is about: the first person asked for. */
function heroOf(answers: StoryAnswers): PersonAnswer | undefined {
  return Object.values(answers).find((answer) => answer?.shape === "person");
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

/** Whether what comes next begins a sentence. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…]["“”‘’»«)]*\s+|\n|„)$/u.test(before);
}
