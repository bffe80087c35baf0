import { expect, test } from "vitest";
import { checkTemplate } from "./checkTemplate.ts";
import { composeStory } from "./composeStory.ts";
import { sampleAnswers } from "./sampleAnswers.ts";
import type { StoryTemplate } from "./StoryTemplate.ts";
import {
  FACHKRAFT,
  HANDWERK,
  MEDIEN,
  SAMPLE_TEMPLATE,
  TISCHLER,
} from "./testing/sampleTemplate.ts";

const LISTS = { occupations: [FACHKRAFT, TISCHLER], trades: [MEDIEN, HANDWERK] };
const ANSWERS = sampleAnswers(SAMPLE_TEMPLATE, LISTS);
const choices = (picks: Record<string, number> = {}) => ({ tone: "factual" as const, picks });

test("examples make a whole story", () => {
  const story = composeStory(SAMPLE_TEMPLATE, ANSWERS, choices());
  expect(story.parts.map(({ id, text }) => [id, text])).toEqual([
    ["hook", "„Ich habe gezittert“, sagt Mia. Gemeint ist die erste Woche vor der Kreissäge."],
    ["obstacle", "Wer Tischlerin wird, kommt daran nicht vorbei."],
    ["turningPoint", "Dann half jemand ihr. An einem Freitag schnitt sie allein."],
    ["change", "Mias Respekt ist geblieben. An einem Freitag schnitt sie allein. Mia lacht."],
    ["callToAction", "Du willst zur Tischlerin werden? Komm zu Tischlerei Niemann."],
  ]);
  expect(story.short.map(({ id }) => id)).toEqual([
    "short.hook",
    "short.obstacle",
    "short.turningPoint",
    "short.change",
    "short.callToAction",
  ]);
  expect(story.teasers).toEqual([
    {
      id: "teaser.bluesky",
      network: "bluesky",
      text: "Angst vor der Kreissäge? Mia kennt das. „Ich habe gezittert.“",
      length: 61,
      limit: 300,
      wordings: 2,
    },
  ]);
  expect(story.scenes.map(({ at }) => at)).toEqual([0, 20, 45]);
  expect(story.headlines).toHaveLength(2);
  expect(story.interview).toHaveLength(2);
});

test("a pick takes another wording, and begins anew after the last", () => {
  const hook = (pick: number) =>
    composeStory(SAMPLE_TEMPLATE, ANSWERS, choices({ hook: pick })).parts[0]?.text;
  expect(hook(1)).toBe("Mia hatte Angst vor der Kreissäge. Sie sagte es niemandem.");
  expect(hook(2)).toBe(hook(0));
});

test("wordings of the tone come before those of both, what tells more before either", () => {
  const [hook, ...others] = SAMPLE_TEMPLATE.parts;
  const wordings = [
    { text: "{held} kam." },
    { text: "{held} war da.", tone: "relaxed" as const },
    { text: "{held} erschien.", tone: "factual" as const },
    { text: "{zitat}, sagt {held}." },
  ];
  const template = {
    ...SAMPLE_TEMPLATE,
    parts: [{ role: "hook" as const, short: hook?.short ?? [], wordings }, ...others],
  };
  const hooks = (tone: "factual" | "relaxed") =>
    [0, 1, 2].map(
      (pick) => composeStory(template, ANSWERS, { tone, picks: { hook: pick } }).parts[0]?.text,
    );
  expect(hooks("factual")).toEqual([
    "„Ich habe gezittert“, sagt Mia.",
    "Mia erschien.",
    "Mia kam.",
  ]);
  expect(hooks("relaxed")).toEqual(["„Ich habe gezittert“, sagt Mia.", "Mia war da.", "Mia kam."]);
});

test("what was skipped leaves its wordings out", () => {
  const story = composeStory(SAMPLE_TEMPLATE, { ...ANSWERS, zitat: undefined }, choices());
  expect(story.parts[0]).toMatchObject({
    text: "Mia hatte Angst vor der Kreissäge. Sie sagte es niemandem.",
    wordings: 1,
  });
  expect(story.teasers[0]?.text).toBe("An einem Freitag schnitt sie allein.");
});

test.each([
  "Das war der Tag, an dem {held} kam.",
  "{held} kam. {sieg} {sieg}\n\n{sieg}",
  "Eine Säge, die {held} mochte.",
  "{held} sprach mit {beruf:pluralDativ}, {held:er} lernte für {held:seine} Prüfung.",
  "Um {held:ihm} zu helfen, kam jemand aus {gewerk:dem}.",
])("%s is right", (text) => {
  const problems = checkTemplate(withHook(text)).filter(
    ({ path }) => path.join() === HOOK_TEXT.join(),
  );
  expect(problems).toEqual([]);
});

test("a whole template has nothing to mend", () => {
  expect(checkTemplate(SAMPLE_TEMPLATE)).toEqual([]);
});

const [hook, ...others] = SAMPLE_TEMPLATE.parts;
const withHook = (text: string, tone?: "factual"): StoryTemplate => ({
  ...SAMPLE_TEMPLATE,
  parts: [{ role: "hook", short: hook?.short ?? [], wordings: [{ text, tone }] }, ...others],
});
const HOOK_TEXT = ["parts", 0, "wordings", 0, "text"];

test.each<[string, StoryTemplate, (string | number)[], RegExp]>([
  ["a brace left open", withHook("{held kam."), HOOK_TEXT, /nicht geschlossen/],
  ["a brace never opened", withHook("held} kam."), HOOK_TEXT, /nirgends aufgeht/],
  ["no placeholder at all", withHook("{Held kam}."), HOOK_TEXT, /kein Platzhalter/],
  ["an unknown answer", withHook("{heldin} kam."), HOOK_TEXT, /keine Frage/],
  ["an unknown form", withHook("{held:dem} kam."), HOOK_TEXT, /keine Form „dem“. Es gibt: genitiv/],
  ["a form of what has none", withHook("{betrieb:er} {held}."), HOOK_TEXT, /ohne Zusatz/],
  ["a mark after a sentence", withHook("{held}. {sieg}."), HOOK_TEXT, /kein Satzzeichen/],
  ["a sentence inside a sentence", withHook("{held} sah, {sieg}"), HOOK_TEXT, /braucht ein Ende/],
  ["a word glued to a sentence", withHook("{held}.{sieg}"), HOOK_TEXT, /gehört eine Lücke/],
  ["a mark after a quote", withHook("{held}: {zitat}!"), HOOK_TEXT, /nur ein Komma/],
  [
    "an article before what may be of any gender",
    withHook("{held} ist eine {beruf}."),
    HOOK_TEXT,
    /passt „eine“ nicht.*\{beruf:ein\}/,
  ],
  ["an article before a name", withHook("Da kam die {held}."), HOOK_TEXT, /jeder Person/],
  ["a wrong case of a person", withHook("Mit {held:er} ging es."), HOOK_TEXT, /\{held:ihm\}/],
  ["a wrong case of a trade", withHook("{held} kam aus {gewerk}."), HOOK_TEXT, /\{gewerk:dem\}/],
  ["a wrong plural", withHook("{held} mit {beruf:plural}."), HOOK_TEXT, /\{beruf:pluralDativ\}/],
  ["doubled marks", withHook("{held}!! Ja."), HOOK_TEXT, /doppelt/],
  [
    "a dead end where all is skipped",
    withHook("{zitat}, sagt {held}."),
    ["parts", 0, "wordings"],
    /keinen Text/,
  ],
  [
    "a dead end in one tone",
    withHook("{held} kam.", "factual"),
    ["parts", 0, "wordings"],
    /im Ton „locker“/,
  ],
  ["a part too few", { ...SAMPLE_TEMPLATE, parts: others }, ["parts"], /in dieser Reihenfolge/],
  [
    "no hero",
    {
      ...SAMPLE_TEMPLATE,
      questions: SAMPLE_TEMPLATE.questions.filter(({ key }) => key !== "held"),
    },
    ["questions"],
    /Hauptfigur/,
  ],
  [
    "an answer that no text uses",
    {
      ...SAMPLE_TEMPLATE,
      questions: [
        ...SAMPLE_TEMPLATE.questions,
        { key: "rest", shape: "name", label: "", help: "", example: "", isOptional: true },
      ],
    },
    ["questions", 7, "key"],
    /Kein Text verwendet/,
  ],
  [
    "a key twice",
    {
      ...SAMPLE_TEMPLATE,
      questions: [...SAMPLE_TEMPLATE.questions, ...SAMPLE_TEMPLATE.questions.slice(0, 1)],
    },
    ["questions", 7, "key"],
    /schon eine andere/,
  ],
  [
    "a minute too long",
    {
      ...SAMPLE_TEMPLATE,
      scenes: [...SAMPLE_TEMPLATE.scenes, { seconds: 5, picture: "{held}", spoken: "" }],
    },
    ["scenes"],
    /65 statt 60/,
  ],
  [
    "more words than can be said",
    {
      ...SAMPLE_TEMPLATE,
      scenes: SAMPLE_TEMPLATE.scenes.with(2, {
        seconds: 15,
        picture: "Da.",
        spoken: "wort ".repeat(60),
      }),
    },
    ["scenes", 2, "spoken"],
    /60 Wörter/,
  ],
  [
    "a scene that needs what may be skipped",
    { ...SAMPLE_TEMPLATE, interview: ["{zitat}"] },
    ["interview", 0],
    /nur Pflichtfragen/,
  ],
])("tells %s, where it is", (_, template, path, message) => {
  const told = checkTemplate(template).filter((problem) => problem.path.join() === path.join());
  expect(told.map((problem) => problem.message).join()).toMatch(message);
});
