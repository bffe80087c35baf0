import { markdownToPortableText } from "@portabletext/markdown";
import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import type { TextNode } from "../content/view/RichTextView.ts";
import { codeSpan } from "./codeSpan.ts";
import { richTextMarkdown } from "./richTextMarkdown.ts";

it.each([
  ["npm test", "`npm test`"],
  ["a`b", "``a`b``"],
  ["`", "`` ` ``"],
  ["``x`", "``` ``x` ```"],
  [" x ", "`  x  `"],
  [" ", "` `"],
  ["a\n\n# b", "`a # b`"],
  ["", ""],
])("fences %j", (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});

// The reader used here takes spaces off code of nothing but spaces, which CommonMark does not.
const words = fc
  .string({ unit: fc.constantFrom("`", " ", "a", "ü", "*", "_", "\\", "<", "[") })
  .filter((text) => text === "" || text.trim() !== "");
const marks = fc.constantFrom([], ["code"], ["code", "strong"], ["em", "code"]);

it("is read back as it was, whatever stands in it and beside it", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: words, marks }), { minLength: 1 }), (parts) => {
      const children: TextNode["children"] = [
        { _type: "span", _key: "first", text: "Anfang ", marks: [] },
        ...parts.map((part, index) => ({ _type: "span" as const, _key: `k${index}`, ...part })),
      ];
      const paragraph: TextNode = {
        _type: "block",
        _key: "b",
        style: "normal",
        markDefs: [],
        children,
      };
      const markdown = richTextMarkdown([paragraph], {
        origin: new URL("https://hub.example"),
        pictureUrl: () => "",
      });
      expect(codeIn(markdownToPortableText(markdown))).toBe(codeIn([paragraph]));
    }),
    { numRuns: 500 },
  );
});

const block = z.object({
  children: z.array(z.object({ text: z.string(), marks: z.array(z.string()) })),
});

/** All that is code in a text. */
function codeIn(blocks: readonly object[]): string {
  return blocks
    .flatMap((one) => block.parse(one).children)
    .map(({ text, marks: own }) => (own.includes("code") ? text : ""))
    .join("");
}
