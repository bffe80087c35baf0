import { describe, expect, it } from "vitest";
import {
  fragmentOf,
  nextStep,
  openStep,
  sharedCodeOf,
  sharedFragment,
  stepBefore,
  stepOf,
  type Step,
} from "./steps.ts";

const ALL: readonly Step[] = [
  { name: "occasion" },
  { name: "plot" },
  { name: "question", index: 0 },
  { name: "question", index: 1 },
  { name: "question", index: 2 },
  { name: "result" },
];

describe("the address", () => {
  it.each(ALL)("says and tells $name $index", (step) => {
    expect(stepOf(fragmentOf(step))).toEqual(step);
  });

  it.each(["", "#arbeitsblatt", "#frage-0", "#frage-1x", "#frage-100", "#geschichte=1abc"])(
    "%s is no step",
    (fragment) => {
      expect(stepOf(fragment)).toBeUndefined();
    },
  );

  it("holds a shared story", () => {
    expect(sharedCodeOf(sharedFragment("1a_b-c"))).toBe("1a_b-c");
    expect(sharedCodeOf("#ergebnis")).toBeUndefined();
  });
});

describe("the way", () => {
  it("leads through all steps and back", () => {
    const there = ALL.slice(1).reduce<Step[]>(
      (way) => [...way, nextStep(way.at(-1) ?? { name: "result" }, { questions: 3 })],
      [{ name: "occasion" }],
    );
    expect(there).toEqual(ALL);
    const back = ALL.map((step) => stepBefore(step, { questions: 3 }));
    expect(back).toEqual([undefined, ...ALL.slice(0, -1)]);
  });
});

describe("a step that is asked for", () => {
  const nothing = { hasOccasion: false, hasTemplate: false, missing: [], questions: 0 };
  const chosen = { hasOccasion: true, hasTemplate: true, missing: [1, 2], questions: 3 };

  it.each([
    { wanted: "#ergebnis", progress: nothing, open: "#anlass" },
    { wanted: "#plot", progress: nothing, open: "#anlass" },
    { wanted: "#frage-2", progress: { ...nothing, hasOccasion: true }, open: "#plot" },
    { wanted: "#frage-1", progress: chosen, open: "#frage-1" },
    { wanted: "#frage-3", progress: chosen, open: "#frage-2" },
    { wanted: "#ergebnis", progress: chosen, open: "#frage-2" },
    { wanted: "#frage-99", progress: { ...chosen, missing: [] }, open: "#frage-3" },
    { wanted: "#ergebnis", progress: { ...chosen, missing: [] }, open: "#ergebnis" },
    { wanted: "#anlass", progress: chosen, open: "#anlass" },
  ])("$wanted opens $open", ({ wanted, progress, open }) => {
    expect(fragmentOf(openStep(stepOf(wanted) ?? { name: "result" }, progress))).toBe(open);
  });
});
