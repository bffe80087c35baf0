import { describe, expect, it } from "vitest";
import { indexAt, isWorthResuming, placeIn } from "./places.ts";

describe("the place in an address", () => {
  it.each([
    ["#t=95", 95],
    ["#t=9.5", 9.5],
    ["#t=1:35", 95],
    ["#t=1:02:03", 3723],
    ["#x=1&t=20", 20],
    ["#mitschrift", undefined],
    ["#t=", undefined],
    ["#t=1:", undefined],
    ["#t=1:2:3:4", undefined],
    ["", undefined],
  ])("%s", (hash, expected) => {
    expect(placeIn(hash)).toBe(expected);
  });
});

it.each([
  [-1, 2.9],
  [0, 3.3],
  [0, 16.9],
  [1, 16.97],
  [2, 400],
])("passage %i is spoken at %s seconds", (index, place) => {
  expect(indexAt([3.3, 17, 44], place)).toBe(index);
});

it.each([
  [4, 70, false],
  [5, 70, true],
  [64, 70, true],
  [65, 70, false],
])("at %i of %i seconds it is worth going on: %s", (place, length, expected) => {
  expect(isWorthResuming(place, length)).toBe(expected);
});
