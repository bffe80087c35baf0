import { describe, expect, test } from "vitest";
import { addDays, berlinDay, berlinIso, berlinMoment, berlinTimeOfDay } from "./berlinTime.ts";

describe("berlinMoment", () => {
  test.each([
    ["2026-01-15", "09:30", "2026-01-15T08:30:00.000Z", "winter"],
    ["2026-07-15", "09:30", "2026-07-15T07:30:00.000Z", "summer"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z", "before the spring change"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z", "skipped by the spring change"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z", "after the spring change"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z", "repeated in autumn: the first"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z", "after the autumn change"],
  ])("%s %s => %s (%s)", (day, time, iso) => {
    expect(berlinMoment(day, time).toISOString()).toBe(iso);
  });

  test("refuses what is no day", () => {
    expect(() => berlinMoment("2026-13-01", "09:00")).toThrow(RangeError);
  });
});

test("day and time of day are Berlin's, not UTC's", () => {
  const justAfterMidnight = new Date("2026-06-30T22:05:00Z");
  expect([berlinDay(justAfterMidnight), berlinTimeOfDay(justAfterMidnight)]).toEqual([
    "2026-07-01",
    "00:05",
  ]);
});

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-03-28", 2, "2026-03-30"],
])("addDays(%s, %i) => %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ["2026-01-15T08:30:00Z", "2026-01-15T09:30:00+01:00"],
  ["2026-07-15T22:30:05.250Z", "2026-07-16T00:30:05+02:00"],
])("berlinIso %s => %s, the same moment", (iso, expected) => {
  expect(berlinIso(new Date(iso))).toBe(expected);
});
