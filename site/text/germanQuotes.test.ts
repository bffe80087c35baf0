import { expect, it } from "vitest";
import { germanQuotes } from "./germanQuotes.ts";

it.each([
  ['Er sagt "ja".', "Er sagt „ja“."],
  ['"Ja", sagt er ("so?").', "„Ja“, sagt er („so?“)."],
  ["Sie sagt: \"Das heißt 'Gesellenstück'.\"", "Sie sagt: „Das heißt ‚Gesellenstück‘.“"],
  ["Wie geht's? Hans' Hobel.", "Wie geht’s? Hans’ Hobel."],
  ["so 'ne Kiste", "so ’ne Kiste"],
  ["ein Brett von 6' Länge", "ein Brett von 6' Länge"],
  ["„Schon gesetzt“ bleibt.", "„Schon gesetzt“ bleibt."],
  ['von 1990–"heute"', "von 1990–„heute“"],
])("%s", (text, expected) => {
  expect(germanQuotes(text)).toBe(expected);
  expect(expected).toHaveLength(text.length);
});
