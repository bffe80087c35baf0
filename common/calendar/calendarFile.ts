import { berlinTime, BERLIN_TIMEZONE, utc } from "./calendarTime.ts";
import { contentLine, escapedText } from "./contentLine.ts";
import { sequenceOf } from "./eventVersion.ts";

/** A seminar as calendars know it. Texts as people read them, `url` absolute. */
export interface CalendarEvent {
  /** The document's id. Wherever an event with it comes from, calendars take it for the same one. */
  id: string;
  /** When it was changed last; gives its version. */
  modified: Date;
  start: Date;
  end: Date | undefined;
  summary: string;
  description: string;
  location: string;
  url: string;
  /** Where one takes part from afar. Never in a file that everybody may fetch. */
  conference?: string | undefined;
  categories?: readonly string[];
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Whether one is busy meanwhile. */
  blocksTime: boolean;
}

/** How often calendars should look for changes. */
const REFRESH = "PT4H";

/**
 * Events as an iCalendar file (RFC 5545, 7986) that Outlook, Apple and Google understand. With a
 * `name` it is a calendar to subscribe to, without one events to keep. The same events always give
 * the same file.
 */
export function calendarFile({
  name,
  events,
}: {
  name?: string;
  events: readonly CalendarEvent[];
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
    ...events.flatMap(eventLines),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function eventLines(event: CalendarEvent): string[] {
  const { modified, start, end, location, conference, categories = [] } = event;
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${event.id}@ausbildung-am-puls`),
    contentLine("SEQUENCE", String(sequenceOf(modified))),
    contentLine("DTSTAMP", utc(modified)),
    contentLine("LAST-MODIFIED", utc(modified)),
    berlinTime("DTSTART", start),
    ...(end === undefined ? [] : [berlinTime("DTEND", end)]),
    contentLine("SUMMARY", escapedText(event.summary)),
    contentLine("DESCRIPTION", escapedText(event.description)),
    ...(location === "" ? [] : [contentLine("LOCATION", escapedText(location))]),
    contentLine("URL", event.url),
    ...(conference === undefined ? [] : [contentLine("CONFERENCE;VALUE=URI", conference)]),
    ...(categories.length === 0
      ? []
      : [contentLine("CATEGORIES", categories.map(escapedText).join(","))]),
    contentLine("STATUS", event.status),
    contentLine("TRANSP", event.blocksTime ? "OPAQUE" : "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ];
}
