import { describe, expect, it } from "vitest";
import { calendarLeaf, dateView } from "./dates.ts";

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

  it("has the parts of a calendar leaf", () => {
    const moment = new Date("2026-12-04T09:00:00Z");
    expect(calendarLeaf(moment)).toEqual({ weekday: "Fr", day: "4", month: "Dez", year: "2026" });
  });
});
