import { expect, test } from "vitest";
import { wordsOf } from "./wordsOf.ts";

test.each([
  ["Trainer:innen und Azubi(s)", ["Trainer:innen", "und", "Azubi", "s"]],
  ["Ausbilder*innen, Kolleg_in, Lehrer/-innen", ["Ausbilder*innen", "Kolleg_in", "Lehrer/-innen"]],
  ["E-Learning – KI-Prompts", ["E-Learning", "KI-Prompts"]],
  ["Um 10:30 Uhr: los", ["Um", "10", "30", "Uhr", "los"]],
  ["Aus- und Weiterbildung", ["Aus-", "und", "Weiterbildung"]],
  ["<b>&\"'%", ["b"]],
  ["", []],
])("%s has the words %j", (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test("a word tells where it stands", () => {
  expect(wordsOf("Im Betrieb")).toEqual([
    { text: "Im", start: 0, end: 2 },
    { text: "Betrieb", start: 3, end: 10 },
  ]);
});
