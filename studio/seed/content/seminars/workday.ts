import type { SeedClock } from "../../seedClock.ts";
import { isPublicHoliday } from "./isPublicHoliday.ts";

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * The day, counted from the day of seeding, on which companies work and that is nearest to `days`
 * on the same side of today: a day to come moves later, a day that is over earlier.
 */
export function workday(at: SeedClock, days: number): number {
  const step = days < 0 ? -1 : 1;
  let day = days;
  while (!isWorkday(at.date(day))) day += step;
  return day;
}

function isWorkday(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !isPublicHoliday(date);
}
