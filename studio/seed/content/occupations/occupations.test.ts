import { describe, expect, test } from "vitest";
import { CARE } from "./care.ts";
import { COMPUTING } from "./computing.ts";
import { CRAFT } from "./craft.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { INDUSTRY } from "./industry.ts";
import { LOGISTICS } from "./logistics.ts";
import { OFFICE } from "./office.ts";
import type { OccupationForms } from "../../../../common/story/StoryTemplate.ts";
import { occupations } from "./index.ts";

const FIELDS = { CRAFT, INDUSTRY, OFFICE, HOSPITALITY, CARE, LOGISTICS, COMPUTING };
const ALL = Object.values(FIELDS).flat();

/** What follows a noun and stays as it is: "für Büromanagement", "Digital und Print". */
const head = (word: string) => word.replace(/ (?:für|im|Digital) .*$| SHK$/, "");
const wordsOf = ({ nominativeDefinite, ...forms }: OccupationForms) => [
  ...[forms.nominative, nominativeDefinite ?? forms.nominative],
  ...[forms.genitive, forms.dative, forms.accusative],
];
const isAdjectival = ({ masculine }: { masculine: OccupationForms }) =>
  masculine.nominativeDefinite !== undefined;

test("there are enough, from every field, each with an id of its own", () => {
  expect(ALL.length).toBeGreaterThanOrEqual(36);
  expect(occupations()).toHaveLength(ALL.length);
  for (const [field, those] of Object.entries(FIELDS)) {
    expect.soft(those.length, field).toBeGreaterThanOrEqual(5);
  }
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  expect(new Set(ALL.map(({ title }) => title)).size).toBe(ALL.length);
});

describe.each(ALL)("$title", (occupation) => {
  const { masculine, feminine, neutral, plural, pluralDative } = occupation;
  const all = [masculine, feminine, neutral].flatMap(wordsOf);

  test("has every form, in a capital, without an article or stray blanks", () => {
    for (const word of [...all, plural, pluralDative]) {
      expect.soft(word).toMatch(/^[A-ZÄÖÜ](?:(?! {2}).)*\S$/);
      expect.soft(word).not.toMatch(/^(?:Der|Die|Das|Ein|Eine|Einer|Einem|Einen) /);
    }
  });

  test("has articles that fit its words", () => {
    expect(feminine.gender).toBe("feminine");
    const isOneForAll = /kraft\b/.test(head(masculine.nominative));
    expect(masculine.gender).toBe(isOneForAll ? "feminine" : "masculine");
    expect(neutral.gender).toBe(
      /(?:kraft|person)\b/.test(head(neutral.nominative)) ? "feminine" : "both",
    );
  });

  test("is declined as its gender is", () => {
    if (masculine.gender === "feminine") expect(masculine.genitive).toBe(masculine.nominative);
    else expect(masculine.genitive).not.toBe(masculine.nominative);
    if (isAdjectival(occupation)) expect(feminine.genitive).toMatch(/en (?=[A-Z])|en$/);
    else expect(feminine.genitive).toBe(feminine.nominative);
    expect(feminine.dative).toBe(feminine.genitive);
    expect(feminine.accusative).toBe(feminine.nominative);
  });

  test("ends in -en wherever its genitive does (n-declension), and nowhere else", () => {
    const endsInEn = (word: string) => /en$/.test(head(word));
    const weak = endsInEn(masculine.genitive);
    expect(masculine.dative).toBe(weak ? masculine.genitive : masculine.dative);
    expect([masculine.dative, masculine.accusative].map(endsInEn)).toEqual([weak, weak]);
    // Masculines in -ist, -ant, -eut, -oge are always weak.
    if (/(?:ist|ant|eut|oge)$/.test(head(masculine.nominative))) expect(weak).toBe(true);
  });

  test("says of -mann: -s in the genitive, -frau, -leute", () => {
    if (!head(masculine.nominative).endsWith("mann")) return;
    const suffix = masculine.nominative.slice(head(masculine.nominative).length);
    const stem = head(masculine.nominative).slice(0, -"mann".length);
    expect(masculine.genitive).toBe(`${stem}manns${suffix}`);
    expect(feminine.nominative).toBe(`${stem}frau${suffix}`);
    if (neutral.gender === "feminine") return;
    expect([plural, pluralDative]).toEqual([`${stem}leute${suffix}`, `${stem}leuten${suffix}`]);
  });

  test("has a dative plural in -n", () => {
    expect(head(pluralDative)).toMatch(/n$/);
    if (/(?:innen|personen)$/.test(head(plural))) expect(head(pluralDative)).toMatch(/nen$/);
    else expect(pluralDative).not.toBe(plural);
  });

  test("keeps to the word's beginning in all forms", () => {
    const beginning = (word: string) =>
      word
        .normalize("NFD")
        .replace(/\p{Mark}/gu, "")
        .slice(0, 2);
    for (const word of [...all, plural, pluralDative]) {
      expect.soft(beginning(word)).toBe(beginning(masculine.nominative));
    }
  });
});
