import { expect, test } from "vitest";
import { insertAnswer, placeholderOf } from "./insertAnswer.ts";

/** A text with its selection as ‹…›, after the insertion. */
function after(marked: string): string {
  const [before = "", rest = ""] = marked.split("‹");
  const [selected = "", end = ""] = rest.split("›");
  const text = before + selected + end;
  const selection = { from: before.length, to: before.length + selected.length };
  const { from, to, text: put } = insertAnswer(text, { selection, placeholder: "{held}" });
  return text.slice(0, from) + put + text.slice(to);
}

test.each([
  ["‹›", "{held}"],
  ["Dann kam ‹›.", "Dann kam {held}."],
  ["Dann kam‹›.", "Dann kam {held}."],
  ["Ende.‹›Dann", "Ende. {held} Dann"],
  ["{ort}‹›", "{ort} {held}"],
  ["‹sie› blieb", "{held} blieb"],
  ["„‹›“", "„{held}“"],
  ["Zeile\n‹›\nZeile", "Zeile\n{held}\nZeile"],
])("%s becomes %s", (marked, expected) => {
  expect(after(marked)).toBe(expected);
});

test("a form stands behind the key", () => {
  expect([placeholderOf("held", "er"), placeholderOf("held", undefined)]).toEqual([
    "{held:er}",
    "{held}",
  ]);
});
