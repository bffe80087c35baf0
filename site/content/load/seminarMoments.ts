import { addDays, berlinDay, berlinMoment } from "../../../common/berlinTime.ts";
import { fullDay, timeRange } from "../../../common/germanDates.ts";
import { calendarLeaf, monthOf, parseMoment } from "../../text/dates.ts";
import type { WhenView } from "../view/Teaser.ts";

/** What the editors' dates of a seminar come to. */
export interface SeminarMoments {
  /** Undefined as long as a postponed seminar has no new date. */
  begins: Date | undefined;
  /** Undefined where no usable end is filled in. */
  ends: Date | undefined;
  /** When a postponed seminar was to begin at first. */
  original: Date | undefined;
}

interface SeminarDates {
  state: "planned" | "full" | "postponed" | "cancelled" | null;
  start: string | null;
  end: string | null;
  originalStart: string | null;
}

/**
 * Reads the dates of a seminar. A postponed one has a new date once its original start is noted
 * beside it; until then its start is the date that no longer holds.
 */
export function seminarMoments({ state, start, end, originalStart }: SeminarDates): SeminarMoments {
  const begins = parseMoment(start);
  const original = parseMoment(originalStart);
  if (state === "postponed" && original === undefined) {
    return { begins: undefined, ends: undefined, original: begins };
  }
  const ends = parseMoment(end);
  const isAfter = begins !== undefined && ends !== undefined && ends > begins;
  return {
    begins,
    ends: isAfter ? ends : undefined,
    original: state === "postponed" ? original : undefined,
  };
}

/** When a seminar takes place, seen from `now`; undefined where it has no date. */
export function whenView({ begins, ends }: SeminarMoments, now: Date): WhenView | undefined {
  if (begins === undefined) return undefined;
  const over = ends ?? endOfDay(begins);
  return {
    start: begins.toISOString(),
    end: ends?.toISOString(),
    leaf: calendarLeaf(begins),
    day: fullDay(begins),
    time: timeRange(begins, ends),
    month: monthOf(begins),
    over: over.toISOString(),
    isPast: over <= now,
  };
}

/** Nobody knows when a seminar without an end is over; by midnight it is. */
function endOfDay(moment: Date): Date {
  return berlinMoment(addDays(berlinDay(moment), 1), "00:00");
}
