import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, oneLine } from "./cleanText.ts";

const text = fc.string({ unit: "binary", maxLength: 60 });

test("a subject is one line, whatever is in it", () => {
  expect(oneLine("Hallo\r\nBcc: x@example.org\u2028\u0000 da\u202e")).toBe(
    "Hallo Bcc: x@example.org da",
  );
  fc.assert(
    fc.property(text, (typed) => {
      expect(oneLine(typed)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(oneLine(typed)).toBe(oneLine(typed).trim());
    }),
  );
});

test("lines are the lines of a text, without what one cannot see", () => {
  expect(linesOf("a\r\nb\rc\nd\u2028e\u0007\tf\u202e")).toEqual(["a", "b", "c", "d", "e    f"]);
  fc.assert(
    fc.property(text, (typed) => {
      for (const line of linesOf(typed)) expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }),
  );
});
