import type { SeminarTeaser } from "../content/view/Teaser.ts";
import { berlinTime, BERLIN_TIMEZONE, utc } from "./calendarTime.ts";
import { contentLine, escapedText } from "./contentLine.ts";

/** How often calendars should look for changes. */
const REFRESH = "PT4H";

/** From when the versions of an event are counted. */
const SEQUENCE_EPOCH = Date.parse("2020-01-01T00:00:00Z");

/**
 * Seminars as an iCalendar file (RFC 5545, 7986) that Outlook, Apple and Google understand. With a
 * `name` it is a calendar to subscribe to, without one an event to keep. Every value comes from the
 * content, so that each build writes the same file. Seminars that never had a date are left out.
 */
export function seminarCalendar({
  name,
  seminars,
  origin,
  seriesTitle,
}: {
  name?: string;
  seminars: readonly SeminarTeaser[];
  /** What the addresses of pages are relative to. */
  origin: URL;
  /** The title of the series with an id. */
  seriesTitle: (id: string) => string | undefined;
}): string {
  const subscription =
    name === undefined
      ? []
      : [
          contentLine("NAME", escapedText(name)),
          contentLine("X-WR-CALNAME", escapedText(name)),
          contentLine("X-WR-TIMEZONE", "Europe/Berlin"),
          contentLine("REFRESH-INTERVAL;VALUE=DURATION", REFRESH),
          contentLine("X-PUBLISHED-TTL", REFRESH),
        ];
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Ausbildung am Puls der Zeit//Termine//DE"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    ...subscription,
    BERLIN_TIMEZONE,
    ...seminars.flatMap((seminar) => {
      const series = seminar.seriesId === undefined ? undefined : seriesTitle(seminar.seriesId);
      return event(seminar, { origin, series });
    }),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function event(
  seminar: SeminarTeaser,
  { origin, series }: { origin: URL; series: string | undefined },
): string[] {
  const start = seminar.when?.start ?? seminar.originalStart;
  if (start === undefined) return [];
  const url = new URL(seminar.href, origin).href;
  const modified = new Date(seminar.modified);
  const { status, prefix, blocksTime } = meaningOf(seminar);
  const end = seminar.when?.end;
  const categories = [seminar.label, ...(series === undefined ? [] : [series])];
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${seminar.id}@ausbildung-am-puls`),
    contentLine("SEQUENCE", String(sequenceOf(modified))),
    contentLine("DTSTAMP", utc(modified)),
    contentLine("LAST-MODIFIED", utc(modified)),
    berlinTime("DTSTART", new Date(start)),
    ...(end === undefined ? [] : [berlinTime("DTEND", new Date(end))]),
    contentLine("SUMMARY", escapedText(prefix + seminar.title)),
    contentLine("DESCRIPTION", escapedText(describe(seminar, url))),
    ...(seminar.location === "" ? [] : [contentLine("LOCATION", escapedText(seminar.location))]),
    contentLine("URL", url),
    contentLine("CATEGORIES", categories.map(escapedText).join(",")),
    contentLine("STATUS", status),
    contentLine("TRANSP", blocksTime ? "OPAQUE" : "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ];
}

/** What calendars make of a seminar's state. One that takes place another day blocks no time. */
function meaningOf({ status, when }: SeminarTeaser) {
  switch (status.state) {
    case "cancelled":
      return { status: "CANCELLED", prefix: "Abgesagt: ", blocksTime: false };
    case "postponed":
      return when === undefined
        ? { status: "TENTATIVE", prefix: "Verschoben: ", blocksTime: false }
        : { status: "CONFIRMED", prefix: "Neuer Termin: ", blocksTime: true };
    case "planned":
    case "full":
    case "past":
      return { status: "CONFIRMED", prefix: "", blocksTime: true };
  }
}

function describe({ status, when, originally, text, isExample }: SeminarTeaser, url: string) {
  const change = {
    planned: [],
    past: [],
    full: ["Ausgebucht."],
    cancelled: ["Dieser Termin ist abgesagt."],
    postponed:
      when === undefined
        ? ["Dieser Termin ist verschoben. Der neue Termin folgt."]
        : [`Dieser Termin war zuerst für ${originally ?? "einen anderen Tag"} geplant.`],
  }[status.state];
  const state = [...change, ...(status.note === undefined ? [] : [status.note])].join(" ");
  const example = isExample ? "Dieser Termin ist ein Beispiel." : "";
  return [state, text, example, `Mehr dazu: ${url}`].filter((part) => part !== "").join("\n\n");
}

/**
 * The version of an event: seconds from a fixed day to its last change. It grows with every change
 * by itself, and fits into the 32 bits that calendars give it until 2088.
 */
function sequenceOf(modified: Date): number {
  return Math.max(0, Math.floor((modified.getTime() - SEQUENCE_EPOCH) / 1000));
}
