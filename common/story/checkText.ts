import { checkGrammar } from "./checkGrammar.ts";
import { parseText } from "./parseText.ts";
import { FORMS_OF_SHAPE, hasForm } from "./storyForms.ts";
import type { StoryQuestion, StoryTemplate } from "./StoryTemplate.ts";

/**
 * What is to mend in one text of a template, for editors, in German: marks that are doubled, answers
 * that nobody asks for, forms that they do not have, and marks around answers that bring their own.
 */
export function checkText(text: string, template: StoryTemplate): string[] {
  const parsed = parseText(text);
  if (parsed.type === "broken") return [parsed.message];
  const messages: string[] = [];
  for (const [index, piece] of parsed.pieces.entries()) {
    if (piece.type === "literal") {
      const doubled = /[.,;:!?]{2,}|\s[.,;:!?](?=\s|$)/u.exec(piece.text);
      if (doubled !== null) {
        messages.push(
          `„${doubled[0].trim()}“: Hier stehen Satzzeichen doppelt oder nach einer Lücke.`,
        );
      }
      continue;
    }
    const question = template.questions.find(({ key }) => key === piece.key);
    if (question === undefined) {
      messages.push(`Zu „{${piece.key}}“ gibt es keine Frage.`);
      continue;
    }
    if (!hasForm(question.shape, piece.form)) {
      const known = FORMS_OF_SHAPE[question.shape].flatMap(({ form }) => form ?? []);
      messages.push(
        `„${piece.key}“ hat keine Form „${piece.form ?? ""}“. ${known.length === 0 ? "Schreiben Sie den Platzhalter ohne Zusatz." : `Es gibt: ${known.join(", ")}.`}`,
      );
    }
    const [before, after] = [parsed.pieces[index - 1], parsed.pieces[index + 1]];
    messages.push(
      ...[checkGrammar(question, { piece, before })].filter((each) => each !== undefined),
    );
    if (question.shape === "sentence" || question.shape === "quote") {
      const earlier = before?.type === "literal" ? parsed.pieces[index - 2] : undefined;
      const follows = earlier?.type === "answer" && endsItself(template, earlier.key);
      messages.push(...checkAround(question, { before, after, follows }));
    }
  }
  return messages;
}

type Neighbour = ReturnType<typeof neighbourText>;
function neighbourText(piece: { type: string; text?: string } | undefined): string | undefined {
  if (piece === undefined) return "";
  return piece.type === "literal" ? (piece.text ?? "") : undefined;
}

/** Whether an answer brings the end of its sentence. */
function endsItself({ questions }: StoryTemplate, key: string): boolean {
  const shape = questions.find((question) => question.key === key)?.shape;
  return shape === "sentence" || shape === "quote";
}

/** Whole sentences and quotes bring their own marks. */
function checkAround(
  { key, shape }: StoryQuestion,
  pieces: {
    before: { type: string; text?: string } | undefined;
    after: { type: string; text?: string } | undefined;
    /** Another answer that ends its sentence stands before the gap. */
    follows: boolean;
  },
): string[] {
  const [before, after]: [Neighbour, Neighbour] = [
    neighbourText(pieces.before),
    neighbourText(pieces.after),
  ];
  if (before === undefined || after === undefined || /\S$/u.test(before)) {
    return [`Vor und nach „{${key}}“ gehört eine Lücke.`];
  }
  if (shape === "sentence") {
    const isGap = pieces.follows && before.trim() === "";
    if (before !== "" && !isGap && !/[.!?…:][“)]?\s*$/u.test(before)) {
      return [`„{${key}}“ ist ein ganzer Satz: Der Satz davor braucht ein Ende.`];
    }
    if (/^\S/u.test(after))
      return [`Nach „{${key}}“ gehört kein Satzzeichen: Die Antwort hat eins.`];
  } else if (/^[^\s,]/u.test(after)) {
    return [`Nach dem Zitat „{${key}}“ darf nur ein Komma oder eine Lücke stehen.`];
  }
  return [];
}
