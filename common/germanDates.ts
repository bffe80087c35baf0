import { BERLIN, berlinDay } from "./berlinTime.ts";

/** Days and times as people in Germany read them, in Berlin's zone. Spaces that must not break do not. */

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("de-DE", { timeZone: BERLIN, ...options });

const day = format({ day: "numeric", month: "long", year: "numeric" });
const weekday = format({ weekday: "long" });
const time = format({ hour: "2-digit", minute: "2-digit" });

/** "4. Dezember 2026". */
export function longDay(moment: Date): string {
  return day.format(moment).replace(". ", ".\u00a0");
}

/** "Donnerstag, 4. Dezember 2026". */
export function fullDay(moment: Date): string {
  return `${weekday.format(moment)}, ${longDay(moment)}`;
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
  return `${longDay(moment)}, ${time.format(moment)}\u00a0Uhr`;
}
