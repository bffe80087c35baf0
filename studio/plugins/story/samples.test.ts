import { expect, test } from "vitest";
import { fillText } from "../../../common/story/fillText.ts";
import { sampleAnswers } from "../../../common/story/sampleAnswers.ts";
import {
  HANDWERK,
  SAMPLE_TEMPLATE,
  TISCHLER,
} from "../../../common/story/testing/sampleTemplate.ts";
import { withHero, withoutOptional } from "./samples.ts";

const answers = sampleAnswers(SAMPLE_TEMPLATE, { occupations: [TISCHLER], trades: [HANDWERK] });

test.each([
  ["er", "Emil wird Tischler."],
  ["sie", "Mia wird Tischlerin."],
  ["none", "Kim wird Tischler:in."],
] as const)("the hero is spoken of as %s", (pronoun, expected) => {
  expect(fillText("{held} wird {beruf}.", withHero(answers, pronoun))).toBe(expected);
});

test("without a hero the answers stay as they are", () => {
  const others = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== "held"));
  expect(withHero(others, "er")).toBe(others);
});

test("answers to questions that may be skipped are left out, the others stay", () => {
  const left = withoutOptional(answers, SAMPLE_TEMPLATE.questions);
  expect(Object.keys(answers).filter((key) => !(key in left))).toEqual(["zitat"]);
});
