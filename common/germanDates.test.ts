import { expect, test } from "vitest";
import { dayAndTime, fullDay, timeRange } from "./germanDates.ts";

test("writes a range on one day, over midnight and without an end", () => {
  const start = new Date("2026-12-04T09:00:00Z");
  expect(timeRange(start, new Date("2026-12-04T10:30:00Z"))).toBe("10:00–11:30\u00a0Uhr");
  expect(timeRange(start, undefined)).toBe("10:00\u00a0Uhr");
  expect(timeRange(start, new Date("2026-12-05T01:00:00Z"))).toBe(
    "10:00\u00a0Uhr bis Samstag, 5.\u00a0Dezember 2026, 02:00\u00a0Uhr",
  );
});

test("names the day of Berlin, not of UTC", () => {
  const moment = new Date("2026-12-03T23:30:00Z");
  expect(fullDay(moment)).toBe("Freitag, 4.\u00a0Dezember 2026");
  expect(dayAndTime(moment)).toBe("4.\u00a0Dezember 2026, 00:30\u00a0Uhr");
});
