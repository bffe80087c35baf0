import { expect, it } from "vitest";
import { clockTime, sentenceBeginning } from "./words.ts";

it.each([
  ["Was stand im Weg? Ergänzen Sie: „Angst hatte die Person vor …“", "Angst hatte die Person vor"],
  ["Das Problem war: „Es war …“", "Es war"],
  ["Wie heißt Ihr Betrieb?", undefined],
  ["Was heißt „Frühschicht“?", undefined],
])("%s begins with %s", (label, beginning) => {
  expect(sentenceBeginning(label)).toBe(beginning);
});

it("tells seconds as a clock does", () => {
  expect([0, 7, 60, 75].map(clockTime)).toEqual(["0:00", "0:07", "1:00", "1:15"]);
});
