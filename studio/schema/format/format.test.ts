import { describe, expect, test } from "vitest";
import { formatDay, formatMoment } from "./formatMoment.ts";
import { formatSeconds } from "./formatSeconds.ts";
import { parseSeconds } from "./parseSeconds.ts";
import { plainTextOf } from "./plainTextOf.ts";
import { publicationState, seminarState } from "./stateOf.ts";
import { subtitleOf } from "./subtitleOf.ts";

describe("seconds", () => {
  test.each([
    [0, "0:00"],
    [45, "0:45"],
    [725, "12:05"],
    [3723, "1:02:03"],
    [59.6, "1:00"],
  ])("%d are shown as %s", (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });

  test.each([
    ["45", 45],
    ["0:45", 45],
    ["12:05", 725],
    [" 1:02:03 ", 3723],
    ["90:00", 5400],
    ["1:5", undefined],
    ["1:75", undefined],
    ["eine Minute", undefined],
    ["", undefined],
  ])("„%s“ is read as %s", (text, seconds) => {
    expect(parseSeconds(text)).toBe(seconds);
  });

  test("that are shown can be read again", () => {
    for (const seconds of [0, 9, 60, 3599, 3600, 36_000]) {
      expect(parseSeconds(formatSeconds(seconds))).toBe(seconds);
    }
  });
});

describe("moments", () => {
  test("are shown in Berlin's time, in summer and in winter", () => {
    expect(formatMoment("2026-07-01T16:00:00Z")).toBe("01.07.2026, 18:00 Uhr");
    expect(formatMoment("2026-01-01T16:00:00Z")).toBe("01.01.2026, 17:00 Uhr");
  });

  test("belong to the day that it is in Berlin", () => {
    expect(formatDay("2026-03-04T23:30:00Z")).toBe("05.03.2026");
  });

  test("that are none are not shown", () => {
    expect(formatDay("bald")).toBeUndefined();
    expect(formatMoment(undefined)).toBeUndefined();
  });
});

describe("a document's state in lists", () => {
  const now = new Date("2026-03-05T12:00:00Z");

  test.each([
    ["2026-03-06T07:00:00Z", "geplant für 06.03.2026"],
    ["2026-03-05T11:00:00Z", "05.03.2026"],
    [undefined, "ohne Datum"],
  ])("%s reads %s", (publishedAt, text) => {
    expect(publicationState(publishedAt, now)).toBe(text);
  });

  const past = { start: "2026-03-01T17:00:00Z", end: "2026-03-01T18:00:00Z" };
  const future = { start: "2026-03-09T17:00:00Z", end: "2026-03-09T18:00:00Z" };
  test.each([
    [{ state: "planned", ...future }, undefined],
    [{ state: "full", ...future }, "ausgebucht"],
    [{ state: "planned", ...past }, "vergangen"],
    [{ state: "full", ...past }, "vergangen"],
    [{ state: "cancelled", ...past }, "abgesagt"],
    [{ state: "postponed", ...future }, "verschoben"],
    [{ state: "planned", start: past.start, end: undefined }, "vergangen"],
  ])("%j reads %s", (seminar, text) => {
    expect(seminarState(seminar, now)).toBe(text);
  });
});

test("a subtitle joins what there is", () => {
  expect(subtitleOf("Interview", undefined, null, "", "05.03.2026")).toBe("Interview · 05.03.2026");
});

test("plain text joins the spans of all blocks", () => {
  const block = (...texts: string[]) => ({
    _type: "block",
    children: texts.map((text) => ({ text })),
  });
  expect(plainTextOf([block("Guten ", "Tag."), { _type: "picture" }, block("Hallo.")])).toBe(
    "Guten Tag. Hallo.",
  );
  expect(plainTextOf([])).toBeUndefined();
});
