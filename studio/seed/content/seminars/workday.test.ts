import { describe, expect, it } from "vitest";
import { seedClock } from "../../seedClock.ts";
import { isPublicHoliday } from "./isPublicHoliday.ts";
import { workday } from "./workday.ts";

const seededOn = (day: string) => seedClock(() => new Date(`${day}T12:00:00Z`));

describe("workday", () => {
  it.each([
    { is: "a working day stays", seeded: "2026-11-22", days: 8, becomes: 8 },
    { is: "a Saturday to come becomes Monday", seeded: "2026-11-22", days: 6, becomes: 8 },
    { is: "a Sunday that is over becomes Friday", seeded: "2026-11-23", days: -1, becomes: -3 },
    { is: "Christmas moves past the weekend", seeded: "2026-11-22", days: 33, becomes: 36 },
    { is: "New Year moves past the weekend", seeded: "2026-11-22", days: 40, becomes: 43 },
    { is: "Easter Monday becomes Tuesday", seeded: "2027-03-01", days: 28, becomes: 29 },
  ])("$is", ({ seeded, days, becomes }) => {
    expect(workday(seededOn(seeded), days)).toBe(becomes);
  });
});

describe("isPublicHoliday", () => {
  it("knows the days that move with Easter", () => {
    const goodFridays = [
      "2019-04-19",
      "2024-03-29",
      "2025-04-18",
      "2026-04-03",
      "2049-04-16",
      "2076-04-17",
    ];
    expect(goodFridays.filter(isPublicHoliday)).toEqual(goodFridays);
    expect(["2026-05-14", "2026-05-25", "2026-04-06"].every(isPublicHoliday)).toBe(true);
  });

  it("takes no ordinary day for one", () => {
    expect(["2026-04-02", "2026-04-07", "2026-12-23", "2027-01-04"].some(isPublicHoliday)).toBe(
      false,
    );
  });
});
