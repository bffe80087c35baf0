import { expect, test } from "vitest";
import { checkGrammar } from "./checkGrammar.ts";
import { parseText } from "./parseText.ts";
import type { QuestionShape } from "./StoryTemplate.ts";

/** What is told of the one answer in a text. */
function told(text: string, label: string, shape: QuestionShape = "phrase"): string | undefined {
  const parsed = parseText(text);
  if (parsed.type === "broken") throw new Error(parsed.message);
  const at = parsed.pieces.findIndex(({ type }) => type === "answer");
  const piece = parsed.pieces[at];
  if (piece?.type !== "answer") throw new Error("the text has no answer");
  const question = { key: piece.key, shape, label, help: "", example: "", isOptional: false };
  return checkGrammar(question, { piece, before: parsed.pieces[at - 1] });
}

const ANGST = "Was war das Monster? Ergänzen Sie: „Angst hatte die Person vor …“";
const BETRIEB = "Wie heißt Ihr Betrieb? Ergänzen Sie: „Gelernt wird bei …“";
const BIEST = "Ergänzen Sie: „Das Biest in unserem Betrieb ist …“";
const AUFTRAG = "Was war zu tun? Ergänzen Sie: „Der Auftrag: …“";

test.each([
  ["{x} war laut.", ANGST],
  ["Das Biest: {x}.", ANGST],
  ["Ein Wort – {x}.", ANGST],
  ["Trotz {x} blieb sie.", ANGST],
  ["{x} bildet aus.", BETRIEB],
  ["Das gilt für {x}.", BETRIEB],
])("%s is told where the question asks: %s", (text, label) => {
  expect(told(text, label)).toMatch(/^„\{x\}“ ergänzt „[^…]+ …“ und steht in demselben Fall nur/);
  expect(told(text, label, "name")).toBe(told(text, label));
});

test.each([
  ["Angst mit {x}.", BIEST],
  ["Vor {x} wird gewarnt.", BIEST],
  ["So ging es bei {x}.", AUFTRAG],
])("%s is told where the question asks: %s", (text, label) => {
  expect(told(text, label)).toMatch(/^Nach „\p{L}+“ passt „\{x\}“ nicht: Die Antwort ergänzt/u);
});

test.each([
  ["Angst vor {x} hatte sie.", ANGST],
  ["Vor {x} wird gewarnt.", ANGST],
  ["Sie erzählt von {x}.", ANGST],
  ["Angst vor Hunden und {x}.", ANGST],
  ["Neu bei {x}.", BETRIEB],
  ["Komm zu {x}.", BETRIEB],
  ["In {x} riecht es gut.", BETRIEB],
  ["{x} ist laut.", BIEST],
  ["Das Biest: {x}.", BIEST],
  ["Von da an {x}.", BIEST],
  ["Bis heute {x}.", BIEST],
  ["Mit {x} ging es weiter.", "Ergänzen Sie: „Die Aufgabe kam …“"],
  ["Mit {x} ging es weiter.", "Was war das Ziel? Ergänzen Sie: „Das Ziel war, …“"],
  ["Neu in {x}.", "In welchem Ort arbeiten Sie?"],
])("%s is right where the question asks: %s", (text, label) => {
  expect(told(text, label)).toBeUndefined();
});

test("what is no completion is not told", () => {
  expect(told("Das Biest: {x}", ANGST, "sentence")).toBeUndefined();
});
