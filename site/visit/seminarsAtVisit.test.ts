import { describe, expect, it } from "vitest";
import { toCatalog } from "../content/load/catalog.ts";
import { pastAndUpcoming } from "../content/load/pastAndUpcoming.ts";
import { emptyCards } from "../content/load/testing/emptyCards.ts";
import { seminarCard } from "../content/load/testing/cards.ts";
import type { Card } from "../content/results.ts";
import {
  comingAtVisit,
  nextAtVisit,
  pastAtVisit,
  whileAnyIsShown,
  type TimedSeminar,
} from "./seminarsAtVisit.ts";

const NOW = new Date("2026-12-01T12:00:00Z");

/** Seminars as a page of the first of December lists them. */
function listed(...cards: (Partial<Card<"seminars">> & { _id: string })[]) {
  const context = { report: () => undefined, now: NOW };
  const { seminars } = toCatalog({ ...emptyCards, seminars: cards.map(seminarCard) }, context);
  return pastAndUpcoming(seminars);
}

const on = (_id: string, day: number, more: Partial<Card<"seminars">> = {}) => ({
  _id,
  start: `2026-12-${String(day).padStart(2, "0")}T09:00:00Z`,
  end: `2026-12-${String(day).padStart(2, "0")}T10:00:00Z`,
  ...more,
});

/** "id from–until" with the days only. */
const brief = (items: readonly TimedSeminar[]) =>
  items.map(
    ({ seminar, from, until }) =>
      `${seminar.id} ${from?.slice(8, 10) ?? ""}–${until?.slice(8, 10) ?? ""}`,
  );

const open = { state: "postponed" } as const;

describe("seminars at a visit", () => {
  it("are to come until they end, and past from then on, latest first", () => {
    const parted = listed(on("was", 1), on("a", 3), on("long", 2, { end: "2026-12-09T10:00:00Z" }));
    expect(brief(comingAtVisit(parted.upcoming))).toEqual(["long –09", "a –03"]);
    expect(brief(pastAtVisit(parted))).toEqual(["long 09–", "a 03–", "was –"]);
  });

  it("stay to come as long as they have no date", () => {
    const parted = listed({ ...on("open", 3), ...open });
    expect(brief(comingAtVisit(parted.upcoming))).toEqual(["open –"]);
    expect(pastAtVisit(parted)).toEqual([]);
  });

  it("move up when one before them is over", () => {
    const { upcoming } = listed(on("a", 3), on("b", 4), on("c", 5), on("d", 6), on("e", 7));
    expect(brief(nextAtVisit(upcoming, { count: 2, spare: 2 }))).toEqual([
      "a –03",
      "b –04",
      "c 03–05",
      "d 04–06",
    ]);
  });

  it("do not move up behind what stays, nor when they are over by then", () => {
    const long = on("long", 2, { end: "2026-12-20T10:00:00Z" });
    const { upcoming } = listed(long, on("a", 3), on("b", 4), { ...on("open", 5), ...open });
    expect(brief(nextAtVisit(upcoming, { count: 1, spare: 3 }))).toEqual(["long –20", "open 20–"]);
  });

  it("keep their heading while there is any of them", () => {
    expect(whileAnyIsShown([{ until: "b" }, { until: "c" }])).toEqual({
      from: undefined,
      until: "c",
    });
    expect(whileAnyIsShown([{ from: "b" }, { from: "a", until: "c" }])).toEqual({
      from: "a",
      until: undefined,
    });
    expect(whileAnyIsShown([])).toEqual({ from: undefined, until: undefined });
  });
});
