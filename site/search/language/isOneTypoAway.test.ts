import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneTypoAway } from "./isOneTypoAway.ts";

test.each([
  ["insertion", "berichtsheft", "berichtssheft"],
  ["deletion", "berichtsheft", "berichtheft"],
  ["substitution", "berichtsheft", "berichtsheff"],
  ["transposition", "berichtsheft", "berichtsehft"],
  ["transposition at the start", "betrieb", "ebtrieb"],
])("%s: %s and %s", (_, one, other) => {
  expect([isOneTypoAway(one, other), isOneTypoAway(other, one)]).toEqual([true, true]);
});

test.each([
  ["betrieb", "betrieb"],
  ["betrieb", "betreeib"],
  ["betrieb", "berteib"],
  ["betrieb", "betriebes"],
  ["", "ab"],
])("%s and %s are not one typo apart", (one, other) => {
  expect(isOneTypoAway(one, other)).toBe(false);
});

test("whatever letter is dropped, the word is found", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, seed) => {
      const at = seed % word.length;
      return isOneTypoAway(word, word.slice(0, at) + word.slice(at + 1));
    }),
  );
});
