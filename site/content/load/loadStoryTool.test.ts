import { expect, it } from "vitest";
import { checkTemplate } from "../../../common/story/checkTemplate.ts";
import { SAMPLE_TEMPLATE, TISCHLER } from "../../../common/story/testing/sampleTemplate.ts";
import type { ContentProblem } from "../ContentProblem.ts";
import { toStoryTool, type StoryToolSource } from "./loadStoryTool.ts";

type TemplateResult = StoryToolSource["templates"][number];

const { id, title, description, plot, occasion, questions, parts, headlines, scenes, interview } =
  SAMPLE_TEMPLATE;
const toned = (
  wordings: readonly { text: string; tone?: "factual" | "relaxed" | undefined }[] | undefined,
) => (wordings ?? []).map(({ text, tone }) => ({ text, tone: tone ?? ("both" as const) }));
const part = (role: string) => {
  const found = parts.find((each) => each.role === role);
  return { wordings: toned(found?.wordings), short: toned(found?.short) };
};
const posts = (network: string) =>
  toned(SAMPLE_TEMPLATE.teasers.find((teaser) => teaser.network === network)?.wordings);

const result: TemplateResult = {
  _id: id,
  _type: "storyTemplate",
  _updatedAt: "2026-11-20T08:00:00Z",
  title,
  description,
  isExample: true,
  plot: { _id: plot.id, title: plot.title, description: plot.description },
  occasion: { _id: occasion.id, title: occasion.title, description: occasion.description },
  questions: questions.map((question) => ({ ...question })),
  hook: part("hook"),
  obstacle: part("obstacle"),
  turningPoint: part("turningPoint"),
  change: part("change"),
  callToAction: part("callToAction"),
  headlines: [...headlines],
  instagram: posts("instagram"),
  linkedin: posts("linkedin"),
  bluesky: posts("bluesky"),
  scenes: scenes.map((scene) => ({ ...scene })),
  interview: [...interview],
};

function loaded(given: Partial<StoryToolSource>) {
  const problems: ContentProblem[] = [];
  const tool = toStoryTool({ templates: [], occupations: [], trades: [], ...given }, (problem) =>
    problems.push(problem),
  );
  return { tool, problems: problems.map(({ documentType, path }) => `${documentType} ${path}`) };
}

it("is the template that the engine works with", () => {
  const earlier = { ...result, _id: "frueher", _updatedAt: "2026-11-19T08:00:00Z" };
  const { tool, problems } = loaded({ templates: [result, earlier] });
  expect(tool.templates).toEqual([SAMPLE_TEMPLATE, { ...SAMPLE_TEMPLATE, id: "frueher" }]);
  expect(tool.modified).toBe("2026-11-20T08:00:00Z");
  expect(tool.templates.flatMap(checkTemplate)).toEqual([]);
  expect(problems).toEqual([]);
});

it("keeps an occupation's title and leaves out forms that are not there", () => {
  const forms = (given: typeof TISCHLER.masculine) => ({ ...given, nominativeDefinite: null });
  const { id: _id, plural, pluralDative, masculine, feminine, neutral } = TISCHLER;
  const occupation = {
    _id,
    title: "Tischler/-in",
    masculine: forms(masculine),
    feminine: forms(feminine),
    neutral: forms(neutral),
    plural,
    pluralDative,
  };
  expect(loaded({ occupations: [occupation] }).tool.occupations).toEqual([
    { ...TISCHLER, title: "Tischler/-in" },
  ]);
});

it("leaves out what an editor has only begun, and says so", () => {
  const none = { plot: null, occasion: null, questions: null, headlines: null, interview: null };
  const rest = { scenes: null, instagram: null, linkedin: null, bluesky: null };
  const forms = { masculine: null, feminine: null, neutral: null };
  const cases = { gender: null, nominative: null, genitive: null, dative: null, accusative: null };
  const { tool, problems } = loaded({
    templates: [{ ...result, ...none, ...rest, hook: null }],
    occupations: [{ _id: "o", title: null, ...forms, plural: null, pluralDative: null }],
    trades: [{ _id: "t", ...cases }],
  });
  expect(tool).toMatchObject({ templates: [], occupations: [], trades: [] });
  expect(problems).toEqual([
    ...["plot", "occasion", "questions", "hook"].map((field) => `storyTemplate ${field}`),
    ...["masculine", "feminine", "neutral", "plural", "pluralDative"].map(
      (field) => `occupation ${field}`,
    ),
    ...["gender", "nominative", "genitive", "dative", "accusative"].map(
      (field) => `trade ${field}`,
    ),
  ]);
});
