import { expect, it } from "vitest";
import { readingMinutes } from "./readingMinutes.ts";

it.each([
  ["", 1],
  ["ein kurzer Satz", 1],
  ["Wort ".repeat(950), 5],
])("reads in whole minutes", (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
