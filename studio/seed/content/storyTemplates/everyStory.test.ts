import { describe, expect, test } from "vitest";
import { checkTemplate } from "../../../../common/story/checkTemplate.ts";
import { composeStory, type ComposedStory } from "../../../../common/story/composeStory.ts";
import { sampleAnswers } from "../../../../common/story/sampleAnswers.ts";
import { PRONOUNS, type StoryAnswers } from "../../../../common/story/StoryAnswer.ts";
import {
  TONES,
  type Occupation,
  type StoryTemplate,
} from "../../../../common/story/StoryTemplate.ts";
import { OCCUPATIONS } from "../occupations/index.ts";
import { TRADES } from "../trades.ts";
import { TEMPLATES } from "./index.ts";

const LISTS = { occupations: OCCUPATIONS, trades: TRADES };
const ALL: readonly StoryTemplate[] = TEMPLATES.map((template) => ({
  ...template,
  plot: { id: template.plot, title: template.plot, description: "" },
  occasion: { id: template.occasion, title: template.occasion, description: "" },
}));

test("four plots, three occasions each, over at least 30 occupations and 20 trades", () => {
  const pairs = TEMPLATES.map(({ plot, occasion }) => `${plot} ${occasion}`);
  expect(new Set(pairs).size).toBe(12);
  for (const plot of new Set(TEMPLATES.map((template) => template.plot))) {
    expect(TEMPLATES.filter((template) => template.plot === plot)).toHaveLength(3);
  }
  expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(30);
  expect(TRADES.length).toBeGreaterThanOrEqual(20);
});

describe.each(ALL.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const samples = sampleAnswers(template, LISTS);
  const optional = template.questions.filter(({ isOptional }) => isOptional);
  const skipped = {
    ...samples,
    ...Object.fromEntries(optional.map(({ key }) => [key, undefined])),
  };

  test("has nothing to mend on any path", () => {
    expect(checkTemplate(template)).toEqual([]);
  });

  test("is whole and without a slip for every occupation, trade, person, tone and wording", () => {
    for (const [index, occupation] of OCCUPATIONS.entries()) {
      const trade = TRADES[index % TRADES.length];
      if (trade === undefined) throw new Error("there are no trades");
      for (const pronoun of PRONOUNS) {
        for (const tone of TONES) {
          for (const told of [samples, skipped]) {
            const name = pronoun === "none" ? "Kim" : "Felix";
            const answers: StoryAnswers = {
              ...told,
              held: { shape: "person", name, pronoun },
              beruf: { shape: "occupation", occupation },
              gewerk: { shape: "trade", trade },
            };
            const picks = Object.fromEntries(PICKED.map((id) => [id, index % 4]));
            expectWhole(composeStory(template, answers, { tone, picks }), {
              template,
              occupation,
            });
          }
        }
      }
    }
  });

  test("says with its samples what fits into a post and into a minute", () => {
    for (const tone of TONES) {
      for (const pick of [0, 1, 2, 3]) {
        const picks = Object.fromEntries(PICKED.map((id) => [id, pick]));
        const story = composeStory(template, samples, { tone, picks });
        for (const { text, length, limit } of story.teasers) {
          expect(length, text).toBeLessThanOrEqual(limit);
        }
        for (const { spoken, seconds } of story.scenes) {
          expect(spoken.split(/\s+/u).length / seconds, spoken).toBeLessThanOrEqual(2.6);
        }
      }
    }
  });
});

const ROLES = ["hook", "obstacle", "turningPoint", "change", "callToAction"];
const PICKED = [
  ...ROLES,
  ...ROLES.map((role) => `short.${role}`),
  ...["instagram", "linkedin", "bluesky"].map((network) => `teaser.${network}`),
];

/** An article of another gender than the occupation after it, for the two that have one. */
function wrongArticles({ masculine, feminine }: Occupation): RegExp[] {
  const before = (articles: string, noun: string) =>
    new RegExp(`(?<![\\p{L}:])(?:${articles}) ${noun}(?![\\p{L}:/])`, "iu");
  return [
    ...(feminine.gender === "feminine"
      ? [before("ein|einen|einem|eines|zum|vom|beim|des|dem|den", feminine.nominative)]
      : []),
    ...(masculine.gender === "masculine"
      ? [before("eine|einer|zur|die", masculine.nominative)]
      : []),
  ];
}

function expectWhole(
  story: ComposedStory,
  { template, occupation }: { template: StoryTemplate; occupation: Occupation },
): void {
  expect(story.parts.map(({ role }) => role)).toEqual(ROLES);
  expect(story.short.map(({ role }) => role)).toEqual(ROLES);
  expect(story.teasers).toHaveLength(template.teasers.length);
  expect(story.scenes).toHaveLength(template.scenes.length);
  expect(story.interview).toHaveLength(template.interview.length);
  expect(story.headlines.length).toBeGreaterThanOrEqual(3);
  const texts = [
    ...[...story.parts, ...story.short, ...story.teasers].map(({ text }) => text),
    ...story.scenes.flatMap(({ picture, spoken }) => [picture, spoken]),
    ...story.headlines,
    ...story.interview,
  ];
  for (const slip of [...SLIPS, ...wrongArticles(occupation)]) {
    expect(texts.filter((text) => slip.test(text))).toEqual([]);
  }
}

/** What a text must never have. */
const SLIPS = [
  /[{}]|undefined|\[object/u,
  / {2}|[^\S\n]\n|^\s|\s$/u,
  /[.,;:!?…]{2,}|\s[.,;:!?…](?=\s|$)/u,
  // A sentence that begins small.
  /[\p{L}\d][.!?]\s+\p{Ll}/u,
];
