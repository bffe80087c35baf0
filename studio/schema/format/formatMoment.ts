import { BERLIN } from "../../../common/berlinTime.ts";

const day = new Intl.DateTimeFormat("de-DE", {
  timeZone: BERLIN,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const time = new Intl.DateTimeFormat("de-DE", {
  timeZone: BERLIN,
  hour: "2-digit",
  minute: "2-digit",
});

/** The day in Berlin of an ISO 8601 moment or date, as 05.03.2026; undefined if it is neither. */
export function formatDay(moment: string | undefined): string | undefined {
  const parsed = moment === undefined ? Number.NaN : Date.parse(moment);
  return Number.isNaN(parsed) ? undefined : day.format(parsed);
}

/** Day and time in Berlin of an ISO 8601 moment, as 05.03.2026, 18:00 Uhr; undefined if it is none. */
export function formatMoment(moment: string | undefined): string | undefined {
  const parsed = moment === undefined ? Number.NaN : Date.parse(moment);
  return Number.isNaN(parsed) ? undefined : `${day.format(parsed)}, ${time.format(parsed)} Uhr`;
}
