import { describe, expect, test } from "vitest";
import { SAMPLE_TEMPLATE, TISCHLER } from "../../../common/story/testing/sampleTemplate.ts";
import { storyTemplateDocument } from "../../seed/content/storyTemplates/storyTemplateDocument.ts";
import { occupations } from "../../seed/content/occupations/index.ts";
import { trades } from "../../seed/content/trades.ts";
import { isRecord, readField } from "../fields/readSibling.ts";
import { pathText } from "../pathText.ts";
import { validateDocuments } from "../validateDocuments.ts";
import { checkStoryTemplate } from "./checkStoryTemplate.ts";
import { storyListsOf } from "./storyLists.ts";
import { storyTemplateOf } from "./storyTemplateOf.ts";

const document = storyTemplateDocument({
  ...SAMPLE_TEMPLATE,
  plot: "monster-besiegen",
  occasion: "fehler",
});

/** What is said about the sample with some of its fields changed, in one line each. */
function problemsOf(fields: Record<string, unknown>): string[] {
  const result = checkStoryTemplate({ ...document, ...fields });
  return result === true ? [] : result.map(({ path, message }) => `${pathText(path)}: ${message}`);
}

/** A part of the sample with the text of its first wording replaced. */
function partWith(role: string, text: string): Record<string, unknown> {
  const part = readField(document, role);
  const wordings = readField(part, "wordings");
  const [first, ...others] = Array.isArray(wordings) ? wordings.filter(isRecord) : [];
  return { [role]: { ...(isRecord(part) ? part : {}), wordings: [{ ...first, text }, ...others] } };
}

test("a document is read as the template that it was made of", () => {
  expect(storyTemplateOf(document)).toEqual({
    ...SAMPLE_TEMPLATE,
    id: "story-sample",
    plot: { id: "plot-monster-besiegen", title: "", description: "" },
    occasion: { id: "occasion-fehler", title: "", description: "" },
  });
});

test("an empty document is read as an empty template, with every part", () => {
  const { questions, parts, teasers } = storyTemplateOf({
    _id: "drafts.a",
    _type: "storyTemplate",
  });
  expect({ questions, teasers }).toEqual({ questions: [], teasers: [] });
  expect(parts.map(({ role }) => role)).toEqual(SAMPLE_TEMPLATE.parts.map(({ role }) => role));
});

describe("a problem is told at its own field:", () => {
  test("none in the sample", () => {
    expect(problemsOf({})).toEqual([]);
  });

  test("a text of a part", () => {
    expect(problemsOf(partWith("obstacle", "Dann kam {niemand}."))).toContain(
      "obstacle.wordings[storyWording-1].text: Zu „{niemand}“ gibt es keine Frage.",
    );
  });

  test("a text of a teaser, whichever networks there are", () => {
    const linkedin = [{ _key: "a", _type: "storyWording", text: "{held", tone: "both" }];
    expect(problemsOf({ linkedin, instagram: [] })).toContainEqual(
      expect.stringMatching(/^linkedin\[a\]\.text: .*nicht geschlossen/),
    );
  });

  test("a dead end of a part, a teaser, the headlines", () => {
    const optional = { _key: "a", _type: "storyWording", text: "{zitat}", tone: "both" };
    const problems = problemsOf({
      change: { _type: "storyPart", wordings: [optional], short: [optional] },
      bluesky: [optional],
      headlines: ["{zitat}"],
    }).map((problem) => problem.split(":")[0]);
    expect(problems).toEqual(
      expect.arrayContaining(["change.wordings", "change.short", "bluesky", "headlines"]),
    );
  });

  test("a scene's length, a question's key, a text of a list without keys", () => {
    expect(problemsOf({ scenes: [] })).toContainEqual(expect.stringMatching(/^scenes: .*60/));
    const questions = [{ _key: "q", key: "Held!", shape: "person", example: "Mia, sie" }];
    expect(problemsOf({ questions })).toContainEqual(
      expect.stringMatching(/^questions\[q\]\.key: /),
    );
    expect(problemsOf({ interview: ["Und {niemand}?"] })).toContainEqual(
      expect.stringMatching(/^interview\[0\]: /),
    );
  });
});

test("the Studio's own validation tells it too, and an example that no list has", async () => {
  const [question, ...others] = SAMPLE_TEMPLATE.questions;
  if (question === undefined) throw new Error("the sample has questions");
  const changed = storyTemplateDocument({
    ...SAMPLE_TEMPLATE,
    plot: "monster-besiegen",
    occasion: "fehler",
    questions: [question, ...others].map((each) => ({
      ...each,
      help: "Ein Satz.",
      ...(each.shape === "occupation" ? { example: "Zauberin" } : {}),
    })),
    interview: ["Und {niemand}?"],
  });
  const problems = await validateDocuments([changed, ...trades(), ...occupations()]);
  const told = problems
    .filter(({ path }) => path !== "plot" && path !== "occasion")
    .map(({ path, message }) => `${path}: ${message.slice(0, 31)}`)
    .toSorted();
  expect(told).toEqual([
    "interview[0]: Zu „{niemand}“ gibt es keine Fr",
    "questions[storyQuestion-4].example: „Zauberin“ steht nicht in der L",
  ]);
});

test("occupations and trades come out as they went in; one without its forms is left out", () => {
  const documents = [...occupations(), ...trades()];
  const lists = storyListsOf(documents);
  expect([lists.occupations.length, lists.trades.length]).toEqual([
    occupations().length,
    trades().length,
  ]);
  expect(lists.occupations).toContainEqual({
    ...TISCHLER,
    id: "occupation-tischler",
    ...Object.fromEntries(
      (["masculine", "feminine", "neutral"] as const).map((each) => [
        each,
        { ...TISCHLER[each], nominativeDefinite: undefined },
      ]),
    ),
  });
  expect(
    storyListsOf([{ _id: "a", _type: "occupation", plural: "x" }, { _type: "trade" }]),
  ).toEqual({ occupations: [], trades: [] });
});
