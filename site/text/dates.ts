import { BERLIN, berlinDay } from "../../common/berlinTime.ts";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("de-DE", { timeZone: BERLIN, ...options });

const longDayFormat = format({ day: "numeric", month: "long", year: "numeric" });
const longDay = {
  format: (moment: Date) => longDayFormat.format(moment).replace(". ", ".\u00a0"),
};
const weekday = format({ weekday: "long" });
const shortWeekday = format({ weekday: "short" });
const dayOfMonth = format({ day: "numeric" });
const shortMonth = format({ month: "short" });
const month = format({ month: "long", year: "numeric" });
const year = format({ year: "numeric" });
const time = format({ hour: "2-digit", minute: "2-digit" });

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
  return { iso: value.length === 10 ? value : moment.toISOString(), text: longDay.format(moment) };
}

/** The moment of an ISO string; undefined where there is none. */
export function parseMoment(value: string | null | undefined): Date | undefined {
  if (typeof value !== "string") return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}

/** "Donnerstag, 4. Dezember 2026". */
export function fullDay(moment: Date): string {
  return `${weekday.format(moment)}, ${longDay.format(moment)}`;
}

/** "10:00–11:30 Uhr"; over several days "10:00 Uhr bis Samstag, 5. Dezember 2026, 16:00 Uhr". */
export function timeRange(start: Date, end: Date | undefined): string {
  if (end === undefined || end <= start) return `${time.format(start)}\u00a0Uhr`;
  if (berlinDay(start) === berlinDay(end)) {
    return `${time.format(start)}–${time.format(end)}\u00a0Uhr`;
  }
  return `${time.format(start)}\u00a0Uhr bis ${fullDay(end)}, ${time.format(end)}\u00a0Uhr`;
}

/** "4. Dezember 2026, 10:00 Uhr". */
export function dayAndTime(moment: Date): string {
  return `${longDay.format(moment)}, ${time.format(moment)}\u00a0Uhr`;
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
