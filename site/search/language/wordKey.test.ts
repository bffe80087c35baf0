import { expect, test } from "vitest";
import { wordKey } from "./wordKey.ts";

test.each([
  ["koln", ["Köln", "Koeln", "Koln", "KÖLN", "Ko\u0308ln"]],
  ["ubung", ["Übung", "Uebung", "ubung"]],
  ["strasse", ["Straße", "Strasse", "STRASSE"]],
  ["ausbilderinnen", ["Ausbilder:innen", "Ausbilder*innen", "AusbilderInnen", "Ausbilder/-innen"]],
  ["elearning", ["E-Learning", "eLearning", "E\u00adLearning"]],
  ["cafe", ["Café", "cafe"]],
])("%s is what %j have in common", (key, writings) => {
  expect(writings.map(wordKey)).toEqual(writings.map(() => key));
});

test.each([
  ["neue", "neue"],
  ["Bauer", "bauer"],
  ["Quelle", "quelle"],
  ["Feuer", "feuer"],
])("%s holds no umlaut: %s", (word, key) => {
  expect(wordKey(word)).toBe(key);
});
