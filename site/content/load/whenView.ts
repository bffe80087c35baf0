import { fullDay, timeRange } from "../../../common/germanDates.ts";
import { overAt, type SeminarMoments } from "../../../common/seminarMoments.ts";
import { calendarLeaf, monthOf } from "../../text/dates.ts";
import type { WhenView } from "../view/Teaser.ts";

/** When a seminar takes place, seen from `now`; undefined where it has no date. */
export function whenView({ begins, ends }: SeminarMoments, now: Date): WhenView | undefined {
  if (begins === undefined) return undefined;
  const over = overAt(begins, ends);
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
