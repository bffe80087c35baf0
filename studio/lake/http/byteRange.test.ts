import { expect, it } from "vitest";
import { parseByteRange } from "./byteRange.ts";

const part = (start: number, end: number) => ({ type: "part", start, end });

it.each([
  [undefined, { type: "whole" }],
  ["bytes=0-0", part(0, 0)],
  ["bytes=5-", part(5, 9)],
  ["bytes=-3", part(7, 9)],
  ["bytes=-30", part(0, 9)],
  ["bytes=8-30", part(8, 9)],
  ["bytes=10-", { type: "unsatisfiable" }],
  ["bytes=-0", { type: "unsatisfiable" }],
  ["bytes=5-3", { type: "whole" }],
  ["bytes=-", { type: "whole" }],
  ["bytes=a-b", { type: "whole" }],
])("%j of ten bytes", (header, expected) => {
  expect(parseByteRange(header, 10)).toEqual(expected);
});
