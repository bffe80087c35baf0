import { BERLIN } from "../../common/berlinTime.ts";
import { longDay } from "../../common/germanDates.ts";
import { parseMoment } from "../../common/parseMoment.ts";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("de-DE", { timeZone: BERLIN, ...options });

const shortWeekday = format({ weekday: "short" });
const dayOfMonth = format({ day: "numeric" });
const shortMonth = format({ month: "short" });
const month = format({ month: "long", year: "numeric" });
const year = format({ year: "numeric" });

/** A day as readers see it ("4. Dezember 2026") and as machines read it. */
export interface DateView {
  iso: string;
  text: string;
}

/** The parts of a date for a calendar leaf: "Do", "4", "Dez". */
export interface CalendarLeaf {
  weekday: string;
  day: string;
  month: string;
  year: string;
}

/** An ISO moment or a plain YYYY-MM-DD as a date in Berlin; undefined for anything else. */
export function dateView(value: string | null | undefined): DateView | undefined {
  const moment = parseMoment(value);
  if (moment === undefined || typeof value !== "string") return undefined;
  return { iso: value.length === 10 ? value : moment.toISOString(), text: longDay(moment) };
}

/** "Dezember 2026". */
export function monthOf(moment: Date): string {
  return month.format(moment);
}

export function calendarLeaf(moment: Date): CalendarLeaf {
  return {
    weekday: shortWeekday.format(moment).replace(".", ""),
    day: dayOfMonth.format(moment),
    month: shortMonth.format(moment).replace(".", ""),
    year: year.format(moment),
  };
}
