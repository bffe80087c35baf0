import { expect, test } from "vitest";
import { formerSlugsAfter } from "./formerSlugsAfter.ts";

const document = (slug: string | undefined, formerSlugs?: string[]) => ({
  ...(slug === undefined ? {} : { slug: { _type: "slug", current: slug } }),
  ...(formerSlugs === undefined ? {} : { formerSlugs }),
});

test.each([
  ["is published for the first time", null, document("a"), undefined],
  ["keeps its slug", document("a"), document("a"), undefined],
  ["keeps its slug and its former ones", document("b", ["a"]), document("b", ["a"]), undefined],
  ["changes it", document("a"), document("b"), ["a"]],
  ["changes it again", document("b", ["a"]), document("c", ["a"]), ["a", "b"]],
  ["changes it back", document("b", ["a"]), document("a", ["a"]), ["b"]],
  ["changes back and forth", document("a", ["b"]), document("b", ["b"]), ["a"]],
  ["is a copy of another one", null, document("a-2", ["x"]), []],
  ["has a draft that lost the list", document("b", ["a"]), document("b"), ["a"]],
  ["was published without a slug", document(undefined), document("a"), undefined],
])("a document that %s", (_, published, next, expected) => {
  expect(formerSlugsAfter({ published, next })).toEqual(expected);
});
