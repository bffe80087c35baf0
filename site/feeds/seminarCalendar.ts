import type { SeminarTeaser } from "../content/view/Teaser.ts";
import { calendarFile, type CalendarEvent } from "../../common/calendar/calendarFile.ts";

/**
 * Seminars as an iCalendar file. With a `name` it is a calendar to subscribe to, without one an
 * event to keep. Every value comes from the content, so that each build writes the same file.
 * Seminars that never had a date are left out.
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
  const events = seminars.flatMap((seminar) => {
    const series = seminar.seriesId === undefined ? undefined : seriesTitle(seminar.seriesId);
    return event(seminar, { origin, series });
  });
  return calendarFile({ ...(name === undefined ? {} : { name }), events });
}

function event(
  seminar: SeminarTeaser,
  { origin, series }: { origin: URL; series: string | undefined },
): CalendarEvent[] {
  const start = seminar.when?.start ?? seminar.originalStart;
  if (start === undefined) return [];
  const url = new URL(seminar.href, origin).href;
  const { status, prefix, blocksTime } = meaningOf(seminar);
  const end = seminar.when?.end;
  return [
    {
      id: seminar.id,
      modified: new Date(seminar.modified),
      start: new Date(start),
      end: end === undefined ? undefined : new Date(end),
      summary: prefix + seminar.title,
      description: describe(seminar, url),
      location: seminar.location,
      url,
      categories: [seminar.label, ...(series === undefined ? [] : [series])],
      status,
      blocksTime,
    },
  ];
}

/** What calendars make of a seminar's state. One that takes place another day blocks no time. */
function meaningOf({ status, when }: SeminarTeaser): {
  status: CalendarEvent["status"];
  prefix: string;
  blocksTime: boolean;
} {
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
