import { expect, it } from "vitest";
import { parseDone, tally } from "./stepsDone.ts";

const steps = ["planen", "drehen", "schneiden"];

it.each([
  ['["drehen","planen"]', ["planen", "drehen"]],
  ['["drehen","gestrichen"]', ["drehen"]],
  [null, []],
  ["[", []],
  ['{"drehen":true}', []],
])("reads %s", (kept, done) => {
  expect(parseDone(kept, steps)).toEqual(done);
});

it.each([
  [0, "0 von 3 Schritten erledigt"],
  [2, "2 von 3 Schritten erledigt"],
  [3, "Alle 3 Schritte erledigt. Geschafft!"],
])("counts %d", (done, words) => {
  expect(tally(done, 3)).toBe(words);
});
