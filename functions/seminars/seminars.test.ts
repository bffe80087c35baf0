import { describe, expect, it, test } from "vitest";
import { offerDeadline } from "./offerNext.ts";
import { placesText } from "./placesText.ts";
import { registrationStanding } from "./registrationStanding.ts";
import { mailedSeminar, toSeminar } from "./seminarOf.ts";

const NOW = new Date("2026-12-01T12:00:00Z");
const RESULT: Parameters<typeof toSeminar>[0] = {
  _id: "seminar-1",
  _updatedAt: "2026-11-20T10:00:00Z",
  title: " Reden wir über Ausbildung ",
  slug: "reden-wir",
  format: "online",
  state: "planned",
  stateNote: null,
  start: "2026-12-04T09:00:00Z",
  end: "2026-12-04T10:00:00Z",
  originalStart: null,
  capacity: 12,
  open: true,
  deadline: "2026-12-03T17:00:00Z",
  url: null,
  asksCompany: null,
  asksQuestion: false,
  place: [null, null, null, null],
  onlineNote: null,
  joinLink: "https://raum.example.org/1",
};

describe("a seminar", () => {
  it("is read as registrations need it", () => {
    expect(toSeminar(RESULT)).toEqual({
      id: "seminar-1",
      title: "Reden wir über Ausbildung",
      modified: new Date("2026-11-20T10:00:00Z"),
      path: "/termine/reden-wir/",
      state: "planned",
      stateNote: "",
      when: { start: new Date("2026-12-04T09:00:00Z"), end: new Date("2026-12-04T10:00:00Z") },
      capacity: 12,
      registration: {
        isOpen: true,
        deadline: new Date("2026-12-03T17:00:00Z"),
        isElsewhere: false,
        asksCompany: true,
        asksQuestion: false,
      },
      place: "Online",
      note: undefined,
      joinLink: "https://raum.example.org/1",
    });
  });

  it("has a place in one line, and lasts until midnight where no end is filled in", () => {
    const place = ["Zur Linde", "Lindenplatz 3", "12345", "Musterstadt"];
    const seminar = toSeminar({ ...RESULT, place, end: "2026-12-04T08:00:00Z" });
    expect([seminar.place, seminar.when?.end.toISOString()]).toEqual([
      "Zur Linde, Lindenplatz 3, 12345 Musterstadt",
      "2026-12-04T23:00:00.000Z",
    ]);
  });

  it("gives no join link to mails by itself", () => {
    const seminar = toSeminar(RESULT);
    if (seminar.when === undefined) throw new Error("It has a date.");
    expect(mailedSeminar({ ...seminar, when: seminar.when }, 2)).toEqual({
      id: "seminar-1",
      title: "Reden wir über Ausbildung",
      path: "/termine/reden-wir/",
      start: "2026-12-04T09:00:00.000Z",
      end: "2026-12-04T10:00:00.000Z",
      place: "Online",
      sequence: 2,
    });
  });

  test.each(["javascript:alert(1)", "http://raum.example.org", "raum"])(
    "sends nobody to %s",
    (joinLink) => {
      expect(toSeminar({ ...RESULT, joinLink }).joinLink).toBeUndefined();
    },
  );
});

test.each<[string, Partial<typeof RESULT>]>([
  ["open", {}],
  ["open", { deadline: null }],
  ["open", { state: "postponed", originalStart: "2026-11-01T09:00:00Z" }],
  ["undated", { state: "postponed" }],
  ["undated", { start: "bald" }],
  ["cancelled", { state: "cancelled", open: false }],
  ["over", { start: "2026-12-01T12:00:00Z" }],
  ["full", { state: "full" }],
  ["elsewhere", { url: "https://example.org/" }],
  ["closed", { open: null }],
  ["closed", { deadline: "2026-12-01T12:00:00Z" }],
])("registration is %s for %j", (expected, but) => {
  const standing = registrationStanding(toSeminar({ ...RESULT, ...but }), NOW);
  expect(standing.type === "open" ? "open" : standing.reason).toBe(expected);
});

test("registration for what does not exist is not possible", () => {
  expect(registrationStanding(undefined, NOW)).toEqual({ type: "impossible", reason: "unknown" });
});

test.each([
  [{ taken: 0, waiting: 0 }, "Noch 12 Plätze frei", "12, davon noch 12 frei"],
  [{ taken: 11, waiting: 0 }, "Noch 1 Platz frei", "12, davon noch 1 frei"],
  [{ taken: 12, waiting: 0 }, "Ausgebucht – Sie kommen auf die Warteliste.", "12, alle vergeben"],
  [{ taken: 13, waiting: 4 }, "Ausgebucht – Sie kommen auf die Warteliste.", "12, alle vergeben"],
  // Free, but somebody was there before.
  [{ taken: 11, waiting: 1 }, "Ausgebucht – Sie kommen auf die Warteliste.", "12, alle vergeben"],
])("of 12 places, %j is %j", (places, sentence, fact) => {
  expect(placesText(places, { capacity: 12, as: "sentence" })).toBe(sentence);
  expect(placesText(places, { capacity: 12, as: "fact" })).toBe(fact);
});

test.each([
  ["2026-12-04T09:00:00Z", "2026-12-02T12:00:00.000Z"],
  ["2026-12-02T13:59:00Z", "2026-12-02T11:59:00.000Z"],
  ["2026-12-01T14:30:00Z", "2026-12-01T12:30:00.000Z"],
  ["2026-12-01T14:29:00Z", undefined],
  ["2026-12-01T11:00:00Z", undefined],
])("a place of a seminar at %s is kept until %s", (start, until) => {
  expect(offerDeadline(new Date(start), NOW)?.toISOString()).toBe(until);
});
