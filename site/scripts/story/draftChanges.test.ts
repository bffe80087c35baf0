import { expect, it } from "vitest";
import type { StoryDraft } from "../../../common/story/StoryDraft.ts";
import { SAMPLE_TEMPLATE } from "../../../common/story/testing/sampleTemplate.ts";
import {
  allReworded,
  lossesBetween,
  withHeadline,
  draftFor,
  reworded,
  withAnswer,
  withEdit,
  withoutEdit,
} from "./draftChanges.ts";

const [first, second] = SAMPLE_TEMPLATE.questions;
const draft: StoryDraft = {
  template: SAMPLE_TEMPLATE.id,
  tone: "factual",
  answers: { [first?.key ?? ""]: "eins", [second?.key ?? ""]: "zwei" },
  picks: { hook: 1 },
  edits: { hook: "Von Hand." },
};
const former = { draft, template: SAMPLE_TEMPLATE };

it("keeps everything while the template stays", () => {
  expect(draftFor(SAMPLE_TEMPLATE, former)).toBe(draft);
});

it.each([
  ["words", { label: "Etwas anderes?" }],
  ["shape", { shape: "quote" }],
] as const)("keeps the tone and the answers to questions of the same %s", (_, change) => {
  const questions = SAMPLE_TEMPLATE.questions.map((question, index) =>
    index === 1 ? { ...question, ...change } : question,
  );
  expect(draftFor({ ...SAMPLE_TEMPLATE, id: "andere", questions }, former)).toEqual({
    template: "andere",
    tone: "factual",
    answers: { [first?.key ?? ""]: "eins" },
    picks: {},
    edits: {},
  });
});

it("takes an answer away where the question is skipped", () => {
  const answered = withAnswer(draft, "ort", "Kassel");
  expect(answered.answers["ort"]).toBe("Kassel");
  expect(withAnswer(answered, "ort", undefined).answers).toEqual(draft.answers);
});

it("goes through the wordings in a round", () => {
  const twice = reworded(reworded(draft, "hook", 3), "hook", 3);
  expect([reworded(draft, "hook", 3).picks, twice.picks]).toEqual([{ hook: 2 }, { hook: 0 }]);
});

it("tells what another template would lose, and nothing where nothing is lost", () => {
  const kept = { ...draft, picks: {} };
  expect(lossesBetween(draft, kept)).toBeUndefined();
  expect(lossesBetween(draft, { ...kept, edits: {} })).toBe(
    "die Texte, die Sie selbst geändert haben,",
  );
  expect(lossesBetween(draft, { ...kept, answers: {} })).toBe("2 Antworten");
  const answers = { [first?.key ?? ""]: "eins" };
  expect(lossesBetween(draft, { ...kept, edits: {}, answers })).toBe(
    "eine Antwort und die Texte, die Sie selbst geändert haben,",
  );
});

it("takes a headline of the set in place of one written by hand", () => {
  const written = withEdit(draft, "headlines", { text: "Meine.", made: "Deine." });
  expect(withHeadline(written, 4)).toEqual({ ...draft, picks: { hook: 1, headlines: 4 } });
});

it("words every text anew, and leaves what was written by hand", () => {
  const texts = [
    { id: "hook", wordings: 3 },
    { id: "teaser.bluesky", wordings: 2 },
    { id: "change", wordings: 1 },
  ];
  expect(allReworded(draft, texts)).toEqual({
    ...draft,
    picks: { hook: 2, "teaser.bluesky": 1, change: 0 },
  });
});

it("counts a text typed back to what was made as unchanged, and takes changes back", () => {
  const changed = withEdit(draft, "change", { text: "Neu.", made: "Alt." });
  expect(changed.edits).toEqual({ hook: "Von Hand.", change: "Neu." });
  expect(withEdit(changed, "change", { text: "Alt.", made: "Alt." }).edits).toEqual(draft.edits);
  expect(withoutEdit(changed, "hook").edits).toEqual({ change: "Neu." });
});
