import { expect, test } from "vitest";
import { germanWords } from "../index/germanWords.ts";
import { completedWords } from "./completedWords.ts";
import { wordsOf } from "./wordsOf.ts";

const words = germanWords();

test.each([
  ["Aus- und Weiterbildung", ["ausbildung"]],
  ["Ein- und Verkauf", ["einkauf"]],
  ["Fach- und Führungskräfte", ["fachkrafte"]],
  ["in Hotel-, Gast- und Pflegebetrieben", ["hotelbetrieben", "gastbetrieben"]],
  ["Sommer- oder Winterferien", ["sommerferien"]],
  ["Kaufmann und -frau", ["kauffrau"]],
  ["Schulleiter sowie -leiterinnen", ["schulleiterinnen"]],
  ["vor- und nachbereiten", ["vorbereiten"]],
  ["E-Learning und Weiterbildung", []],
  ["Aus- und", []],
  ["- und -", []],
  ["Punkt eins - Berichtsheft", []],
])("%s: %j", (text, keys) => {
  expect([...completedWords(text, wordsOf(text), words).values()]).toEqual(keys);
});
