import { describe, expect, it } from "vitest";
import type { RichNode } from "../../view/RichTextView.ts";
import { outlineOf } from "./outlineOf.ts";

const heading = (style: string, id: string): RichNode => ({
  _type: "block",
  _key: id,
  style,
  id,
  markDefs: [],
  children: [{ _type: "span", _key: "s", text: `Über ${id}`, marks: [] }],
});
const question = (id: string): RichNode => ({
  _type: "questionAnswer",
  _key: id,
  question: `Wie ${id}?`,
  id,
  level: 2,
  answer: [],
  speaker: undefined,
});
const entry = (id: string, ...below: object[]) => ({ id, text: `Über ${id}`, below });

describe("outlineOf", () => {
  it("nests h2 => h3 and leaves deeper headings out", () => {
    const text = [heading("h2", "a"), heading("h3", "b"), heading("h4", "c"), heading("h2", "d")];
    expect(outlineOf(text)).toEqual([entry("a", entry("b")), entry("d")]);
  });

  it("keeps an h3 that comes first", () => {
    expect(outlineOf([heading("h3", "a"), heading("h2", "b"), heading("h3", "c")])).toEqual([
      entry("a"),
      entry("b", entry("c")),
    ]);
  });

  it("lists nothing where there are fewer than three headings", () => {
    expect(outlineOf([heading("h2", "a"), heading("h2", "b"), question("c")])).toEqual([]);
  });

  it("lists the questions of an interview without headings", () => {
    expect(outlineOf(["a", "b", "c"].map(question)).map(({ text }) => text)).toEqual([
      "Wie a?",
      "Wie b?",
      "Wie c?",
    ]);
  });
});
