import { expect, it } from "vitest";
import { knownOption } from "./knownOption.ts";

const TONES: Readonly<Record<string, string>> = { note: "Hinweis", tip: "Tipp" };

it.each([
  ["tip", "tip"],
  [null, "note"],
  [undefined, "note"],
  ["warning", "note"],
  ["constructor", "note"],
])("takes %j for %j", (value, expected) => {
  expect(knownOption(TONES, value, "note")).toBe(expected);
});
