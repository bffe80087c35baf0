import { describe, expect, it } from "vitest";
import { seminarMoments } from "../../../common/seminarMoments.ts";
import { whenView } from "./whenView.ts";

const START = "2026-12-04T17:00:00Z";
const NOW = new Date("2026-12-04T18:00:00Z");

function seen(dates: Partial<Parameters<typeof seminarMoments>[0]>) {
  const moments = seminarMoments({
    state: "planned",
    start: START,
    end: "2026-12-04T18:30:00Z",
    originalStart: null,
    ...dates,
  });
  const when = whenView(moments, NOW);
  return {
    when: when && `${when.day}, ${when.time}`,
    over: when?.over,
    isPast: when?.isPast,
    original: moments.original?.toISOString(),
  };
}

describe("the dates of a seminar", () => {
  it("are past from the very moment of its end", () => {
    expect(seen({ end: "2026-12-04T18:00:00.000Z" })).toEqual({
      when: "Freitag, 4.\u00a0Dezember 2026, 18:00–19:00\u00a0Uhr",
      over: "2026-12-04T18:00:00.000Z",
      isPast: true,
      original: undefined,
    });
  });

  it.each([null, "bald", START, "2026-12-04T16:00:00Z"])(
    "without a usable end (%s) are past at midnight in Berlin",
    (end) => {
      expect(seen({ end })).toMatchObject({
        when: "Freitag, 4.\u00a0Dezember 2026, 18:00\u00a0Uhr",
        over: "2026-12-04T23:00:00.000Z",
        isPast: false,
      });
    },
  );

  it("tell both days of one that takes several", () => {
    expect(seen({ end: "2026-12-06T11:00:00Z" }).when).toBe(
      "Freitag, 4.\u00a0Dezember 2026, 18:00\u00a0Uhr bis Sonntag, 6.\u00a0Dezember 2026, 12:00\u00a0Uhr",
    );
  });

  it("are open while a postponed one has no new start", () => {
    expect(seen({ state: "postponed" })).toEqual({
      when: undefined,
      over: undefined,
      isPast: undefined,
      original: "2026-12-04T17:00:00.000Z",
    });
  });

  it("are the new ones once the original start is noted", () => {
    expect(seen({ state: "postponed", originalStart: "2026-11-27T17:00:00Z" })).toMatchObject({
      when: "Freitag, 4.\u00a0Dezember 2026, 18:00–19:30\u00a0Uhr",
      original: "2026-11-27T17:00:00.000Z",
    });
  });

  it("forget an original start once the seminar is planned again", () => {
    expect(seen({ originalStart: "2026-11-27T17:00:00Z" }).original).toBeUndefined();
  });
});
