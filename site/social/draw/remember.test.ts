import { expect, test } from "vitest";
import { remember } from "./remember.ts";

test("makes each answer once, and begins anew where there would be too many", () => {
  const made: string[] = [];
  const answer = remember((key) => made.push(key), { most: 2 });
  for (const key of ["a", "b", "a", "b", "c", "a"]) answer(key);
  expect(made).toEqual(["a", "b", "c", "a"]);
});
