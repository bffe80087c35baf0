import { describe, expect, it } from "vitest";
import { calendarLeaf, dateView, fullDay, timeRange } from "./dates.ts";

describe("dates in Berlin", () => {
  it("shows the day of Berlin, not of UTC", () => {
    expect(dateView("2026-12-03T23:30:00Z")).toEqual({
      iso: "2026-12-03T23:30:00.000Z",
      text: "4.\u00a0Dezember 2026",
    });
  });

  it("keeps a plain day plain", () => {
    expect(dateView("2026-07-01")).toEqual({ iso: "2026-07-01", text: "1.\u00a0Juli 2026" });
  });

  it.each([null, undefined, "", "gestern"])("has no date for %s", (value) => {
    expect(dateView(value)).toBeUndefined();
  });

  it("writes a range on one day, over midnight and without an end", () => {
    const start = new Date("2026-12-04T09:00:00Z");
    expect(timeRange(start, new Date("2026-12-04T10:30:00Z"))).toBe("10:00–11:30\u00a0Uhr");
    expect(timeRange(start, undefined)).toBe("10:00\u00a0Uhr");
    expect(timeRange(start, new Date("2026-12-05T01:00:00Z"))).toBe(
      "10:00\u00a0Uhr bis Samstag, 5.\u00a0Dezember 2026, 02:00\u00a0Uhr",
    );
  });

  it("names weekday and calendar leaf", () => {
    const moment = new Date("2026-12-04T09:00:00Z");
    expect(fullDay(moment)).toBe("Freitag, 4.\u00a0Dezember 2026");
    expect(calendarLeaf(moment)).toEqual({ weekday: "Fr", day: "4", month: "Dez", year: "2026" });
  });
});
