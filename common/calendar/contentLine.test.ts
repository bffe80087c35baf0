import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contentLine, escapedText } from "./contentLine.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

describe("contentLine", () => {
  it("folds after 75 octets, the space of a continued line among them", () => {
    const [first = "", second = "", third = ""] = contentLine("X", "a".repeat(160)).split("\r\n");
    expect([first.length, second.length, third.length]).toEqual([75, 75, 14]);
    expect([first.startsWith("X:a"), second.startsWith(" a")]).toEqual([true, true]);
  });

  it("counts umlauts as the two octets they are, and leaves them whole", () => {
    // "X:" and 36 umlauts are 74 octets; the next one would end at 76.
    expect(contentLine("X", "ü".repeat(37))).toBe(`X:${"ü".repeat(36)}\r\n ü\r\n`);
    expect(contentLine("X", `a${"ü".repeat(36)}`)).toBe(`X:a${"ü".repeat(36)}\r\n`);
  });

  it("keeps every text whole, whatever is in it, for a reader that unfolds it", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => text.normalize());
    fc.assert(
      fc.property(texts, (text) => {
        const line = contentLine("SUMMARY", escapedText(text));
        for (const part of line.split("\r\n")) expect(octets(part)).toBeLessThanOrEqual(75);
        const event = ICAL.Component.fromString(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`);
        expect(event.getFirstPropertyValue("summary")).toBe(
          text
            .replace(/\r\n?/g, "\n")
            .replace(/[\u00a0\u202f]/g, " ")
            .replace(/[^\P{Cc}\n]/gu, ""),
        );
      }),
    );
  });
});
