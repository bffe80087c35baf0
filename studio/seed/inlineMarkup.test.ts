import { expect, test } from "vitest";
import { inlineMarkup } from "./inlineMarkup.ts";

test("reads marks, links and references in order", () => {
  expect(
    inlineMarkup("Ein **sehr *guter* Tipp**: [BIBB](https://bibb.de/) und [mehr](ref:topic-ki)."),
  ).toEqual({
    children: [
      { _type: "span", _key: "s0", text: "Ein ", marks: [] },
      { _type: "span", _key: "s1", text: "sehr ", marks: ["strong"] },
      { _type: "span", _key: "s2", text: "guter", marks: ["strong", "em"] },
      { _type: "span", _key: "s3", text: " Tipp", marks: ["strong"] },
      { _type: "span", _key: "s4", text: ": ", marks: [] },
      { _type: "span", _key: "s5", text: "BIBB", marks: ["m0"] },
      { _type: "span", _key: "s6", text: " und ", marks: [] },
      { _type: "span", _key: "s7", text: "mehr", marks: ["m1"] },
      { _type: "span", _key: "s8", text: ".", marks: [] },
    ],
    markDefs: [
      { _type: "link", _key: "m0", href: "https://bibb.de/" },
      { _type: "internalLink", _key: "m1", reference: { _type: "reference", _ref: "topic-ki" } },
    ],
  });
});

test("empty text is one empty span, as Portable Text wants it", () => {
  expect(inlineMarkup("").children).toEqual([{ _type: "span", _key: "s0", text: "", marks: [] }]);
});
