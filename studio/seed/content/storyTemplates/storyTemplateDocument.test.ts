import { expect, test } from "vitest";
import { SAMPLE_TEMPLATE } from "../../../../common/story/testing/sampleTemplate.ts";
import { validateDocuments } from "../../../schema/validateDocuments.ts";
import { occupations } from "../occupations/index.ts";
import { storyOccasions, storyPlots } from "../storyChoices.ts";
import { trades } from "../trades.ts";
import { storyTemplateDocument } from "./storyTemplateDocument.ts";

const document = storyTemplateDocument({
  ...SAMPLE_TEMPLATE,
  plot: "monster-besiegen",
  occasion: "fehler",
  questions: SAMPLE_TEMPLATE.questions.map((question) => ({ ...question, help: "Ein Satz." })),
});

test("refers to its plot and occasion, and to nothing that is not there", async () => {
  const documents = [document, ...storyPlots(), ...storyOccasions(), ...occupations(), ...trades()];
  expect(await validateDocuments(documents)).toEqual([]);
});

test("the same template makes the same document, with ids and keys of its own words", () => {
  expect(document).toMatchObject({
    _id: "story-sample",
    _type: "storyTemplate",
    plot: { _ref: "plot-monster-besiegen" },
    occasion: { _ref: "occasion-fehler" },
    hook: {
      _type: "storyPart",
      wordings: [{ _key: "storyWording-1", _type: "storyWording", tone: "both" }, {}],
    },
    obstacle: { wordings: [{ tone: "factual" }, { tone: "relaxed" }] },
  });
  expect(document).not.toHaveProperty("parts");
  expect(document).not.toHaveProperty("teasers");
});
