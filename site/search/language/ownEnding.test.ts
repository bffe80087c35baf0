import { expect, test } from "vitest";
import { isOneThing, ownNounOf } from "./ownEnding.ts";

test.each([
  ["eine", "Rate", true],
  ["Zur", "Messe", true],
  ["das", "Messer", true],
  ["im", "Keller", true],
  ["die", "Tore", false],
  ["der", "Kinder", false],
  ["eine", "gute", false],
  ["ein", "Angestellter", false],
  ["einer", "Räte", false],
])("%s %s is one thing: %s", (before, noun, isOne) => {
  expect(isOneThing(noun, before)).toBe(isOne);
});

test("a form leads to the noun that has the ending of its own", () => {
  const owners = new Set(["rate", "lehrer"]);
  expect(["raten", "rate", "lehrerinnen", "lehrern"].map((key) => ownNounOf(key, owners))).toEqual([
    "rate",
    "rate",
    "lehrer",
    "lehrer",
  ]);
  expect(["rat", "rats", "lehre"].map((key) => ownNounOf(key, owners))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
