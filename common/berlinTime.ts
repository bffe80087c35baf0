/** The zone in which every date of the hub is read and written. */
export const BERLIN = "Europe/Berlin";

const DAY_MS = 86_400_000;

const wallClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: BERLIN,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The calendar day in Berlin at a moment, as YYYY-MM-DD. */
export function berlinDay(moment: Date): string {
  const part = wallClockParts(moment);
  return `${part.year}-${part.month}-${part.day}`;
}

/** The time of day in Berlin at a moment, as HH:MM. */
export function berlinTimeOfDay(moment: Date): string {
  const part = wallClockParts(moment);
  return `${part.hour}:${part.minute}`;
}

/** A moment as Berlin's clocks show it, with their offset: "2026-12-04T10:00:00+01:00". */
export function berlinIso(moment: Date): string {
  const { year, month, day, hour, minute, second } = wallClockParts(moment);
  const hours = String(offsetMs(moment.getTime()) / 3_600_000).padStart(2, "0");
  return `${year}-${month}-${day}T${hour}:${minute}:${second}+${hours}:00`;
}

/** The day that lies `days` calendar days after `day` (YYYY-MM-DD; negative goes back). */
export function addDays(day: string, days: number): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return new Date(midnight + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The moment at which clocks in Berlin show `time` (HH:MM) on `day` (YYYY-MM-DD). A time that the
 * spring change skips gives the moment an hour later on the clock; of a time that the autumn change
 * repeats, the first. Throws a RangeError for anything that is not a day and a time.
 */
export function berlinMoment(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) throw new RangeError(`"${day} ${time}" is not a day and a time`);
  const summer = asIfUtc - 2 * 3_600_000;
  const winter = asIfUtc - 1 * 3_600_000;
  return new Date(offsetMs(summer) === 2 * 3_600_000 ? summer : winter);
}

function offsetMs(moment: number): number {
  const part = wallClockParts(new Date(moment));
  const shown = Date.parse(
    `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`,
  );
  return shown - Math.floor(moment / 1000) * 1000;
}

function wallClockParts(moment: Date) {
  const part = new Map(wallClock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? "00";
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
    second: read("second"),
  };
}
