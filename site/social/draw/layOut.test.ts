import { describe, expect, it } from "vitest";
import { layOut, type Room } from "./layOut.ts";

/** Every character is as wide as the text is large. */
const room: Room = {
  width: 100,
  sizes: [
    { size: 10, lines: 2 },
    { size: 5, lines: 3 },
  ],
  measure: (text, size) => text.length * size,
};

describe("layOut", () => {
  it.each([
    ["at the largest size that fits", "Ein Titel", { size: 10, lines: ["Ein Titel"] }],
    ["over lines", "Ein langer Titel", { size: 10, lines: ["Ein langer", "Titel"] }],
    [
      "smaller, where it takes too many lines",
      "Ein langer Titel für alle",
      { size: 5, lines: ["Ein langer Titel für", "alle"] },
    ],
    [
      "smaller, where a word is too wide",
      "Ausbildungszeit",
      { size: 5, lines: ["Ausbildungszeit"] },
    ],
    [
      "with a word broken, where it is too wide at every size",
      "Ausbildungsmarketingkonzept",
      { size: 5, lines: ["Ausbildungsmarketin-", "gkonzept"] },
    ],
    [
      "cut short at a word, where it is too long at every size",
      "Sehr viele Wörter in einem Titel, der an keiner Stelle enden will",
      { size: 5, lines: ["Sehr viele Wörter in", "einem Titel, der an", "keiner Stelle enden…"] },
    ],
  ])("sets a text %s", (_, text, expected) => {
    expect(layOut(text, room)).toEqual(expected);
  });
});
