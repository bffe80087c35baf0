import fc from "fast-check";
import { expect, test } from "vitest";
import { draftOfShareCode, shareCode } from "./shareCode.ts";
import { draftFrom, readDraft, type StoryDraft } from "./StoryDraft.ts";
import { HANDWERK, MFA, SAMPLE_TEMPLATE, TISCHLER } from "./testing/sampleTemplate.ts";

const LISTS = { occupations: [TISCHLER], trades: [HANDWERK] };

const DRAFT: StoryDraft = {
  template: "sample",
  tone: "relaxed",
  answers: {
    betrieb: "Tischlerei „Öz“ 🪚",
    held: { name: "Kim", pronoun: "none" },
    beruf: { occupation: { ...MFA, id: "own" } },
    gewerk: "tischlerhandwerk",
    angst: "der Säge",
    sieg: "Es ging.",
  },
  picks: { "short.hook": 2 },
  edits: { hook: "Von Hand.\n\nAbsatz." },
};

test("a link holds the whole draft", async () => {
  const code = await shareCode(DRAFT);
  expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(await draftOfShareCode(code)).toEqual(DRAFT);
});

test.each([
  ["nothing", ""],
  ["another version", "9abc"],
  ["no base64", "1%%%"],
  ["no compressed JSON", "1aGFsbG8"],
])("a link with %s holds no draft", async (_, code) => {
  expect(await draftOfShareCode(code)).toBeUndefined();
});

test("a link cut short holds no draft", async () => {
  const code = await shareCode(DRAFT);
  expect(await draftOfShareCode(code.slice(0, -20))).toBeUndefined();
});

test("a link that unfolds to far too much is refused", async () => {
  const code = await shareCode({ ...DRAFT, edits: { hook: "a".repeat(5_000_000) } });
  expect(code.length).toBeLessThan(20_000);
  expect(await draftOfShareCode(code)).toBeUndefined();
});

test("whatever a link or the device holds, a draft of it can be read", () => {
  fc.assert(
    fc.property(
      fc.object({
        maxDepth: 4,
        key: fc.constantFrom(
          "template",
          "tone",
          "answers",
          "picks",
          "edits",
          "held",
          "name",
          "pronoun",
          "__proto__",
          "occupation",
          "trade",
          "gender",
        ),
      }),
      (value) => {
        const draft = draftFrom({ template: "sample", ...value });
        if (draft === undefined) return;
        const { problems } = readDraft(draft, SAMPLE_TEMPLATE, LISTS);
        expect(problems.every(({ message }) => message !== "")).toBe(true);
      },
    ),
  );
});

test("what is missing is told at its question; what may be skipped is not", () => {
  const { answers, problems } = readDraft(
    { ...DRAFT, answers: { held: { name: " ", pronoun: "er" }, gewerk: "unbekannt", sieg: "…" } },
    SAMPLE_TEMPLATE,
    LISTS,
  );
  expect(problems.map(({ key }) => key)).toEqual([
    "betrieb",
    "gewerk",
    "held",
    "beruf",
    "angst",
    "sieg",
  ]);
  expect(answers["zitat"]).toBeUndefined();
  expect(readDraft(DRAFT, SAMPLE_TEMPLATE, LISTS).problems).toEqual([]);
});
