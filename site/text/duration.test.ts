import { expect, it } from "vitest";
import { clockTime, durationInWords, isoDuration } from "./duration.ts";

it.each([
  [45, "0:45", "45 Sekunden", "PT0M45S"],
  [60, "1:00", "1 Minute", "PT1M0S"],
  [725, "12:05", "12 Minuten", "PT12M5S"],
  [3900, "1:05:00", "1 Std. 5 Min.", "PT65M0S"],
  [7200, "2:00:00", "2 Std.", "PT120M0S"],
])("%d seconds", (seconds, clock, words, iso) => {
  expect([
    clockTime(seconds),
    durationInWords(seconds).replaceAll("\u00a0", " "),
    isoDuration(seconds),
  ]).toEqual([clock, words, iso]);
});
