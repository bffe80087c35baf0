import { describe, expect, test } from "vitest";
import { adviseOn } from "../../../../common/story/adviseOn.ts";
import { checkTemplate } from "../../../../common/story/checkTemplate.ts";
import { composeStory, type ComposedStory } from "../../../../common/story/composeStory.ts";
import { keysIn } from "../../../../common/story/parseText.ts";
import { sampleAnswers } from "../../../../common/story/sampleAnswers.ts";
import { PRONOUNS, type StoryAnswers } from "../../../../common/story/StoryAnswer.ts";
import {
  TONES,
  type Network,
  type Occupation,
  type StoryQuestion,
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

  test(
    "is whole and without a slip for every occupation, trade, person, tone and wording",
    { timeout: 60_000 },
    () => {
      for (const [index, occupation] of OCCUPATIONS.entries()) {
        const trade = TRADES[index % TRADES.length];
        if (trade === undefined) throw new Error("there are no trades");
        for (const pronoun of PRONOUNS) {
          for (const tone of TONES) {
            for (const [turn, told] of [samples, skipped].entries()) {
              const name = pronoun === "none" ? "Kim" : "Felix";
              const answers: StoryAnswers = {
                ...told,
                held: { shape: "person", name, pronoun },
                beruf: { shape: "occupation", occupation },
                gewerk: { shape: "trade", trade },
              };
              const picks = Object.fromEntries(
                PICKED.map((id) => [id, (index + turn) % MOST_WORDINGS]),
              );
              expectWhole(composeStory(template, answers, { tone, picks }), {
                template,
                occupation,
              });
            }
          }
        }
      }
    },
  );

  test("says with its samples what fits into a post and into a minute", () => {
    for (const tone of TONES) {
      for (let pick = 0; pick < MOST_WORDINGS; pick++) {
        const picks = Object.fromEntries(PICKED.map((id) => [id, pick]));
        const story = composeStory(template, samples, { tone, picks });
        for (const { text, length, network } of story.teasers) {
          expect.soft(length, text).toBeLessThanOrEqual(LONGEST_POST[network]);
          const [, body = "", tags = ""] = /^([^#]*)((?:#\p{L}+ ?)*)$/u.exec(text) ?? [];
          expect.soft(body, text).toMatch(tags === "" ? /\S$/u : /\S\n\n$/u);
          expect.soft(tags.split(" ").length, text).toBeLessThanOrEqual(3);
        }
        for (const { spoken, seconds } of story.scenes) {
          expect.soft(spoken.split(/\s+/u).length / seconds, spoken).toBeLessThanOrEqual(2.2);
        }
      }
    }
  });

  test("reads differently in the other tone: in three parts of five, whatever was skipped", () => {
    for (const told of [samples, skipped]) {
      const [factual, relaxed] = (["factual", "relaxed"] as const).map((tone) =>
        composeStory(template, told, { tone, picks: {} }).parts.map(({ text }) => text),
      );
      const same = factual?.filter((text) => relaxed?.includes(text)) ?? [];
      expect(same.length, same.join("\n")).toBeLessThanOrEqual(2);
    }
  });

  test("has a sample story that the page would praise", () => {
    for (const tone of TONES) {
      const story = composeStory(template, samples, { tone, picks: {} });
      const { held } = samples;
      const hero = held?.shape === "person" ? held.name : "";
      const text = story.parts.map((part) => part.text).join("\n\n");
      expect.soft(adviseOn(text, { hero }).filter(({ isGood }) => !isGood)).toEqual([]);
    }
  });

  test("tells a quote in one part only, so that no story has it twice", () => {
    for (const kind of ["wordings", "short"] as const) {
      const parts = template.parts.filter((part) =>
        part[kind].some(({ text }) => keysIn(text).has("zitat")),
      );
      expect(parts.length).toBeLessThanOrEqual(1);
    }
  });
});

test("questions with the same key are the same in every template, for answers are kept by it", () => {
  const known = new Map<string, StoryQuestion>();
  for (const question of TEMPLATES.flatMap(({ questions }) => questions)) {
    const { key, shape, label, isOptional } = question;
    const first = known.get(key) ?? question;
    known.set(key, first);
    expect.soft({ shape, label, isOptional }).toEqual({
      shape: first.shape,
      label: first.label,
      isOptional: first.isOptional,
    });
  }
  const labels = [...known.values()].map(({ label }) => label);
  expect(labels.filter((label, index) => labels.indexOf(label) < index)).toEqual([]);
});

test("each sample story is about another company, person and occupation of the lists", () => {
  for (const key of ["betrieb", "held", "beruf", "ort"]) {
    const examples = TEMPLATES.map(
      ({ questions }) => questions.find((question) => question.key === key)?.example,
    );
    expect.soft(new Set(examples).size, key).toBe(TEMPLATES.length);
  }
  for (const { questions } of TEMPLATES) {
    const example = (key: string) => questions.find((question) => question.key === key)?.example;
    expect
      .soft(OCCUPATIONS.map(({ masculine }) => masculine.nominative))
      .toContain(example("beruf"));
    expect
      .soft(TRADES.map(({ nominative }) => nominative))
      .toContain(example("gewerk")?.replace(/^(?:der|die|das) /u, ""));
  }
});

/** What a post may have so that it is read to its end. */
const LONGEST_POST: Readonly<Record<Network, number>> = {
  instagram: 600,
  linkedin: 900,
  bluesky: 280,
};
const MOST_WORDINGS = Math.max(
  ...TEMPLATES.flatMap(({ parts }) => parts.map(({ wordings }) => wordings.length)),
);
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
