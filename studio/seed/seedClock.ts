import { addDays, berlinDay, berlinMoment } from "../../common/berlinTime.ts";
import type { Clock } from "../../common/clock.ts";

/** Dates of the demo content, told from the day of seeding, so that it never goes stale. */
export interface SeedClock {
  /** The moment, as ISO 8601 in UTC, at which Berlin's clocks show `time` (HH:MM) `days` days from the seeding day. */
  daysFromNow(days: number, time?: string): string;
  /** The day, as YYYY-MM-DD in Berlin, `days` days from the seeding day. */
  date(days: number): string;
}

/** The seed clock of the day that `clock` shows in Berlin. */
export function seedClock(clock: Clock): SeedClock {
  const today = berlinDay(clock());
  return {
    daysFromNow: (days, time = "09:00") => berlinMoment(addDays(today, days), time).toISOString(),
    date: (days) => addDays(today, days),
  };
}
