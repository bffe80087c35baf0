import { addDays, berlinDay, berlinMoment } from "./berlinTime.ts";
import { parseMoment } from "./parseMoment.ts";

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

/** When a seminar is over. Nobody knows that of one without an end; by midnight it is. */
export function overAt(begins: Date, ends: Date | undefined): Date {
  return ends ?? berlinMoment(addDays(berlinDay(begins), 1), "00:00");
}
