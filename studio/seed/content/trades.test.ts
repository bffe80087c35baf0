import { describe, expect, test } from "vitest";
import { readText } from "../../schema/fields/readSibling.ts";
import { trades } from "./trades.ts";

const ALL = trades().map((trade) => ({
  id: trade._id,
  gender: readText(trade, "gender"),
  nominative: readText(trade, "nominative") ?? "",
  genitive: readText(trade, "genitive") ?? "",
  dative: readText(trade, "dative"),
  accusative: readText(trade, "accusative"),
}));

test("there are at least 24, each once, and of every gender", () => {
  expect(ALL.length).toBeGreaterThanOrEqual(24);
  expect(new Set(ALL.map(({ nominative }) => nominative)).size).toBe(ALL.length);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  expect(new Set(ALL.map(({ gender }) => gender))).toEqual(
    new Set(["masculine", "feminine", "neuter", "plural"]),
  );
});

describe.each(ALL)("$nominative", ({ gender, nominative, genitive, dative, accusative }) => {
  test("has a genitive in -s unless it is feminine or a plural, and a plural dative in -n", () => {
    expect(genitive).toBe(
      gender === "feminine" || gender === "plural" ? nominative : `${nominative}s`,
    );
    const withMany = /[ns]$/u.test(nominative) ? nominative : `${nominative}n`;
    expect([dative, accusative]).toEqual([gender === "plural" ? withMany : nominative, nominative]);
  });

  test("has the gender of its last part", () => {
    const gendered: Readonly<Record<string, RegExp>> = {
      neuter: /(?:handwerk|gewerbe|wesen)$/i,
      masculine: /(?:bau|handel)$/,
      feminine: /(?:technik|ik|industrie|branche|wirtschaft|ung|ie|pflege)$/i,
      plural: /betriebe$/,
    };
    const fitting = Object.keys(gendered).filter((each) => gendered[each]?.test(nominative));
    expect(fitting).toEqual([gender]);
  });
});
