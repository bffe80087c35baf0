import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { toCatalog } from "../content/load/catalog.ts";
import { seminarCard } from "../content/load/testing/cards.ts";
import { emptyCards } from "../content/load/testing/emptyCards.ts";
import type { Card } from "../content/results.ts";
import { seminarCalendar } from "./seminarCalendar.ts";

const NOW = new Date("2026-12-01T12:00:00Z");
const ORIGIN = new URL("https://hub.example");

type Values = Partial<Card<"seminars">>;

/** The text of a calendar with one seminar. */
function calendarOf(values: Values = {}, { name }: { name?: string } = {}): string {
  const card = seminarCard({
    _id: "seminar-x",
    _updatedAt: "2026-11-20T10:00:00Z",
    title: "Prüfungsangst: was hilft?",
    teaser: "Reden, üben; zuhören.",
    ...values,
  });
  const context = { report: () => undefined, now: NOW };
  const { seminars } = toCatalog({ ...emptyCards, seminars: [card] }, context);
  return seminarCalendar({
    ...(name === undefined ? {} : { name }),
    seminars,
    origin: ORIGIN,
    seriesTitle: () => "Dialog, die Reihe",
  });
}

/** What an independent reader makes of it: the event's properties by name. */
function eventOf(values: Values = {}) {
  const calendar = ICAL.Component.fromString(calendarOf(values));
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no event");
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone === null) throw new Error("no time zone");
  const event = new ICAL.Event(component);
  const timezone = new ICAL.Timezone(zone);
  const moment = (time: ICAL.Time | null): string | undefined => {
    if (time === null) return undefined;
    if (time.zone.tzid !== "UTC") time.zone = timezone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  const text = (name: string) => String(component.getFirstPropertyValue(name));
  return {
    text,
    start: moment(event.startDate),
    end: component.hasProperty("dtend") ? moment(event.endDate) : undefined,
    startLine: component.getFirstProperty("dtstart")?.toICALString(),
    has: (name: string) => component.hasProperty(name),
  };
}

describe("a calendar", () => {
  it("is the same, byte for byte, for the same content", () => {
    expect(calendarOf({}, { name: "Puls: Termine, alle" })).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ausbildung am Puls der Zeit//Termine//DE",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        String.raw`NAME:Puls: Termine\, alle`,
        String.raw`X-WR-CALNAME:Puls: Termine\, alle`,
        "X-WR-TIMEZONE:Europe/Berlin",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        "X-PUBLISHED-TTL:PT4H",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "X-LIC-LOCATION:Europe/Berlin",
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
        "BEGIN:VEVENT",
        "UID:seminar-x@ausbildung-am-puls",
        "SEQUENCE:217332000",
        "DTSTAMP:20261120T100000Z",
        "LAST-MODIFIED:20261120T100000Z",
        "DTSTART;TZID=Europe/Berlin:20261210T100000",
        "DTEND;TZID=Europe/Berlin:20261210T113000",
        "SUMMARY:Prüfungsangst: was hilft?",
        String.raw`DESCRIPTION:Reden\, üben\; zuhören.\n\nMehr dazu: https://hub.example/ter`,
        " mine/seminar-x/",
        "LOCATION:Online",
        "URL:https://hub.example/termine/seminar-x/",
        "CATEGORIES:Online-Seminar",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("is read by an independent reader with everything in it", () => {
    const event = eventOf({
      series: "s",
      format: "onsite",
      placeName: "Werkstatt; Halle 2",
      street: "Am Markt 1",
      postalCode: "12345",
      city: "Musterstadt",
    });
    expect([event.text("uid"), event.text("summary")]).toEqual([
      "seminar-x@ausbildung-am-puls",
      "Prüfungsangst: was hilft?",
    ]);
    expect(event.text("location")).toBe("Werkstatt; Halle 2, Am Markt 1, 12345 Musterstadt");
    expect(event.text("description")).toBe(
      "Reden, üben; zuhören.\n\nMehr dazu: https://hub.example/termine/seminar-x/",
    );
    expect([event.start, event.end]).toEqual([
      "2026-12-10T09:00:00.000Z",
      "2026-12-10T10:30:00.000Z",
    ]);
  });
});

describe("times", () => {
  it.each([
    ["in summer", "2026-07-01T16:00:00Z", "DTSTART;TZID=Europe/Berlin:20260701T180000"],
    [
      "before the spring change",
      "2026-03-29T00:30:00Z",
      "DTSTART;TZID=Europe/Berlin:20260329T013000",
    ],
    [
      "after the spring change",
      "2026-03-29T01:30:00Z",
      "DTSTART;TZID=Europe/Berlin:20260329T033000",
    ],
    ["in the hour that comes twice", "2026-10-25T00:30:00Z", "DTSTART:20261025T003000Z"],
    ["in that hour's second coming", "2026-10-25T01:30:00Z", "DTSTART:20261025T013000Z"],
    [
      "after the autumn change",
      "2026-10-25T02:30:00Z",
      "DTSTART;TZID=Europe/Berlin:20261025T033000",
    ],
  ])("%s are the moment they were", (_, start, line) => {
    const end = new Date(Date.parse(start) + 5_400_000).toISOString();
    const event = eventOf({ start, end });
    expect(event.startLine).toBe(line);
    expect([event.start, event.end]).toEqual([new Date(start).toISOString(), end]);
  });

  it("need no end", () => {
    expect(eventOf({ end: null }).has("dtend")).toBe(false);
  });

  it("may be days apart", () => {
    const event = eventOf({ end: "2026-12-12T15:00:00Z" });
    expect(event.end).toBe("2026-12-12T15:00:00.000Z");
  });
});

describe("states", () => {
  const stateOf = (values: Values) => {
    const event = eventOf(values);
    const [summary, status, transparency] = ["summary", "status", "transp"].map(event.text);
    return [summary?.replace("Prüfungsangst: was hilft?", "…"), status, transparency];
  };

  it.each<[string, Values, string[]]>([
    ["planned", { state: "planned" }, ["…", "CONFIRMED", "OPAQUE"]],
    ["full", { state: "full" }, ["…", "CONFIRMED", "OPAQUE"]],
    ["cancelled", { state: "cancelled" }, ["Abgesagt: …", "CANCELLED", "TRANSPARENT"]],
    ["postponed, open", { state: "postponed" }, ["Verschoben: …", "TENTATIVE", "TRANSPARENT"]],
    [
      "postponed, settled",
      { state: "postponed", originalStart: "2026-12-03T09:00:00Z" },
      ["Neuer Termin: …", "CONFIRMED", "OPAQUE"],
    ],
    ["past", { start: "2026-11-01T09:00:00Z", end: null }, ["…", "CONFIRMED", "OPAQUE"]],
  ])("%s", (_, values, expected) => {
    expect(stateOf(values)).toEqual(expected);
  });

  it("bring the editors' note", () => {
    const { text } = eventOf({ state: "cancelled", stateNote: "Die Referentin ist krank." });
    expect(text("description")).toMatch(/^Dieser Termin ist abgesagt\. Die Referentin ist krank\./);
  });

  it("grow the version with each change, second by second", () => {
    const at = (_updatedAt: string) => Number(eventOf({ _updatedAt }).text("sequence"));
    expect(at("2026-11-20T10:00:01Z") - at("2026-11-20T10:00:00Z")).toBe(1);
    expect(at("2087-12-31T00:00:00Z")).toBeLessThan(2 ** 31);
  });
});
