import fc from "fast-check";
import { expect, test } from "vitest";
import { fillText } from "./fillText.ts";
import { FORMS_OF_SHAPE } from "./storyForms.ts";
import type { Pronoun, StoryAnswers } from "./StoryAnswer.ts";
import { FACHKRAFT, HANDWERK, MEDIEN, MFA, TISCHLER } from "./testing/sampleTemplate.ts";

function answers(pronoun: Pronoun, more: StoryAnswers = {}): StoryAnswers {
  return {
    held: { shape: "person", name: pronoun === "none" ? "Kim" : "Mia", pronoun },
    beruf: { shape: "occupation", occupation: TISCHLER },
    gewerk: { shape: "trade", trade: HANDWERK },
    betrieb: { shape: "name", text: "Müller & Co." },
    angst: { shape: "phrase", text: "die große Säge." },
    sieg: { shape: "sentence", text: "am Freitag ging es" },
    zitat: { shape: "quote", text: '"Ich habe gezittert"' },
    ...more,
  };
}

test.each([
  [
    "{held} kam. {held:er} blieb.",
    "Mia kam. Er blieb.",
    "Mia kam. Sie blieb.",
    "Kim kam. Kim blieb.",
  ],
  ["Man gab {held:ihm} Zeit.", "Man gab ihm Zeit.", "Man gab ihr Zeit.", "Man gab Kim Zeit."],
  ["{held:seinen} Mut", "Seinen Mut", "Ihren Mut", "Kims Mut"],
  [
    "{beruf:ein} weiß das.",
    "Ein Tischler weiß das.",
    "Eine Tischlerin weiß das.",
    "Ein:e Tischler:in weiß das.",
  ],
  [
    "der Alltag {beruf:eines}",
    "der Alltag eines Tischlers",
    "der Alltag einer Tischlerin",
    "der Alltag eines:einer Tischler:in",
  ],
  [
    "Ausbildung {beruf:zum}",
    "Ausbildung zum Tischler",
    "Ausbildung zur Tischlerin",
    "Ausbildung zum:zur Tischler:in",
  ],
  ["als {held:Auszubildender}", "als Auszubildender", "als Auszubildende", "als Auszubildende:r"],
])("%s follows the person", (text, er, sie, none) => {
  expect(
    (["er", "sie", "none"] as const).map((pronoun) => fillText(text, answers(pronoun))),
  ).toEqual([er, sie, none]);
});

test.each([
  ["er", "Ein Medizinischer Fachangestellter ist der Medizinische Fachangestellte."],
  ["sie", "Eine Medizinische Fachangestellte ist die Medizinische Fachangestellte."],
  ["none", "Ein:e Medizinische:r Fachangestellte:r ist der:die Medizinische Fachangestellte."],
] as const)("an adjective in an occupation goes by the article: %s", (pronoun, expected) => {
  const care = answers(pronoun, { beruf: { shape: "occupation", occupation: MFA } });
  expect(fillText("{beruf:ein} ist {beruf:der}.", care)).toBe(expected);
});

test("the article goes by the occupation's gender, not by the person's", () => {
  const logistics = answers("er", { beruf: { shape: "occupation", occupation: FACHKRAFT } });
  expect(fillText("{held:er} wird {beruf:ein}, mit {beruf:pluralDativ}.", logistics)).toBe(
    "Er wird eine Fachkraft für Lagerlogistik, mit Fachkräften für Lagerlogistik.",
  );
});

test.each([
  [
    "{gewerk} lebt {gewerk:imDativ} und dank {gewerk:des}.",
    HANDWERK,
    "Das Tischlerhandwerk lebt im Tischlerhandwerk und dank des Tischlerhandwerks.",
  ],
  [
    "{gewerk} leben {gewerk:imDativ} für {gewerk:den}.",
    MEDIEN,
    "Die Medien leben in den Medien für die Medien.",
  ],
])("%s", (text, trade, filled) => {
  expect(fillText(text, answers("er", { gewerk: { shape: "trade", trade } }))).toBe(filled);
});

test.each([
  ["{held:genitiv} Satz", "Felix", "Felix’ Satz"],
  ["{held:genitiv} Satz", "Alice", "Alice’ Satz"],
  ["{held:genitiv} Satz", "Łukasz", "Łukasz’ Satz"],
  ["{held:genitiv} Satz", "Noah", "Noahs Satz"],
])("%s of %s", (text, name, filled) => {
  expect(fillText(text, answers("er", { held: { shape: "person", name, pronoun: "er" } }))).toBe(
    filled,
  );
});

test.each([
  ["Vor {angst} hatte sie Angst.", "Vor die große Säge hatte sie Angst."],
  ["{angst} ist laut.", "Die große Säge ist laut."],
  ["Dann: {sieg} Und heute?", "Dann: Am Freitag ging es. Und heute?"],
  ["{zitat}, sagt {held}.", "„Ich habe gezittert“, sagt Mia."],
  ["{held} sagt: {zitat}", "Mia sagt: „Ich habe gezittert.“"],
  ["Komm zu {betrieb}.", "Komm zu Müller & Co."],
  ["Bei {betrieb}, sagt man.", "Bei Müller & Co., sagt man."],
])("marks are neither doubled nor missing: %s", (text, filled) => {
  expect(fillText(text, answers("sie"))).toBe(filled);
});

test.each([
  ["Neu bei {betrieb}.", "der Bäckerei Sommer", "Neu bei der Bäckerei Sommer."],
  ["Neu bei {betrieb}.", "dem Autohaus Berg", "Neu beim Autohaus Berg."],
  ["Komm zu {betrieb}.", "dem Autohaus Berg", "Komm zum Autohaus Berg."],
  ["Komm zu {betrieb}.", "der Bäckerei Sommer", "Komm zur Bäckerei Sommer."],
  ["Von {betrieb} für dich.", "dem Autohaus Berg", "Vom Autohaus Berg für dich."],
  ["Neu bei {betrieb}.", "Der Laden", "Neu bei Der Laden."],
  ["Neu bei {betrieb}.", "bei Elektro Kaya", "Neu bei Elektro Kaya."],
  ["Neu bei {betrieb}.", "Bei Anna", "Neu bei Bei Anna."],
])("%s with %j", (text, typed, filled) => {
  expect(fillText(text, { betrieb: { shape: "name", text: typed } })).toBe(filled);
});

test.each([
  ["Fertig bis {angst}.", "Bis 17 Uhr", "Fertig bis 17 Uhr."],
  ["Angst vor {angst}.", "Der Säge", "Angst vor der Säge."],
  ["Angst vor {angst}.", "dem Bellen vor dem Haus", "Angst vor dem Bellen vor dem Haus."],
  ["Das Problem: {angst}.", "Die Säge", "Das Problem: die Säge."],
  ["{angst} ist laut.", "die Säge", "Die Säge ist laut."],
  ["Kim {angst}.", "Leitet die Werkstatt", "Kim leitet die Werkstatt."],
  ["Es hat {angst} gedauert.", "Elf Jahre", "Es hat elf Jahre gedauert."],
  ["Angst vor {angst}.", "Derbys", "Angst vor Derbys."],
  ["Angst vor {angst}.", "DIN-Normen", "Angst vor DIN-Normen."],
])("%s goes on with %j as one sentence", (text, typed, filled) => {
  expect(fillText(text, { angst: { shape: "phrase", text: typed } })).toBe(filled);
});

test.each([
  ["ja", "Ja."],
  ["ja!!", "Ja!"],
  ["Warum?!", "Warum?"],
  ["Moment ...", "Moment…"],
  ["Erst so , dann so ,", "Erst so, dann so."],
  ['Er rief "Halt!"', "Er rief „Halt!“"],
  ["Zeile eins\nzwei", "Zeile eins zwei."],
  ["{held} und {gewerk}", "Held und gewerk."],
  ["…", undefined],
  [" ", undefined],
])("%j is a sentence: %j", (typed, filled) => {
  expect(fillText("{sieg}", { sieg: { shape: "sentence", text: typed } })).toBe(filled);
});

test("a text that needs what was skipped is none", () => {
  expect(fillText("{zitat}, sagt {held}.", answers("er", { zitat: undefined }))).toBeUndefined();
});

/** Every form of every shape in sentences of their own. */
const EVERY_FORM = [
  ...FORMS_OF_SHAPE.person.map(({ form }) => answer("held", form)),
  ...FORMS_OF_SHAPE.occupation.map(({ form }) => answer("beruf", form)),
  ...FORMS_OF_SHAPE.trade.map(({ form }) => answer("gewerk", form)),
  "{betrieb}",
  "{angst}",
].map((part) => `Hier steht ${part}. {sieg} Und ${part} auch, {zitat}, sagt {held}.`);

function answer(key: string, form: string | undefined): string {
  return form === undefined ? `{${key}}` : `{${key}:${form}}`;
}

const typed = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "Säge",
          "a",
          ".",
          "..",
          "!",
          "?!",
          '"',
          "„",
          "“",
          " ",
          "\n",
          "{held}",
          "}",
          ",",
          "–",
          "&",
          "Co.",
          "'",
          "…",
          "und",
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join("")),
  )
  .filter((text) => /\p{L}{2}/u.test(text));

test("whatever is typed, no text has a placeholder, a double space or a doubled mark", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EVERY_FORM),
      fc.record({ name: typed, company: typed, phrase: typed, sentence: typed, quote: typed }),
      fc.constantFrom("er", "sie", "none"),
      fc.constantFrom(TISCHLER, FACHKRAFT, MFA),
      fc.constantFrom(HANDWERK, MEDIEN),
      (text, words, pronoun, occupation, trade) => {
        const filled = fillText(text, {
          held: { shape: "person", name: words.name, pronoun },
          beruf: { shape: "occupation", occupation },
          gewerk: { shape: "trade", trade },
          betrieb: { shape: "name", text: words.company },
          angst: { shape: "phrase", text: words.phrase },
          sieg: { shape: "sentence", text: words.sentence },
          zitat: { shape: "quote", text: words.quote },
        });
        expect(filled).toBeDefined();
        expect(filled).not.toMatch(/[{}]|undefined|\s\s|\n/u);
        // "Co.," is right; all else is a mark too many.
        expect(filled?.replaceAll(".,", ",")).not.toMatch(/[.,;:!?…]{2,}|\s[.,;:!?…]/u);
      },
    ),
    { numRuns: 3000 },
  );
});
