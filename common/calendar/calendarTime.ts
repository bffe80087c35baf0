import { BERLIN, berlinDay, berlinTimeOfDay } from "../berlinTime.ts";
import { contentLine } from "./contentLine.ts";

const HOUR_MS = 3_600_000;

/** Germany's rules of summer time, as calendars need them to understand times in Berlin. */
export const BERLIN_TIMEZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${BERLIN}`,
  `X-LIC-LOCATION:${BERLIN}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19810329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
  "",
].join("\r\n");

/**
 * A moment as a time in Berlin, to the minute. In the hour that the autumn change repeats it is
 * written in UTC: calendars disagree about which of the two a time in Berlin means.
 */
export function berlinTime(name: string, moment: Date): string {
  const [day, time] = [berlinDay(moment), berlinTimeOfDay(moment)];
  if (isRepeated(moment, time)) return contentLine(name, utc(moment));
  const local = `${day.replaceAll("-", "")}T${time.replace(":", "")}00`;
  return contentLine(`${name};TZID=${BERLIN}`, local);
}

function isRepeated(moment: Date, time: string): boolean {
  return [-HOUR_MS, HOUR_MS].some(
    (distance) => berlinTimeOfDay(new Date(moment.getTime() + distance)) === time,
  );
}

/** A moment as `20261204T170000Z`. */
export function utc(moment: Date): string {
  return moment.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
}
