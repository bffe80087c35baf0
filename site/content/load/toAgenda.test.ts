import { describe, expect, it } from "vitest";
import { toAgenda } from "./toAgenda.ts";

const item = (time: string | undefined, title = "Ankommen") => ({
  _type: "agendaItem" as const,
  _key: `${time}`,
  title,
  ...(time === undefined ? {} : { time }),
});
const at = (begins: string | undefined, ends?: string) => ({
  begins: begins === undefined ? undefined : new Date(begins),
  ends: ends === undefined ? undefined : new Date(ends),
  original: undefined,
});

describe("toAgenda", () => {
  it.each([
    ["in winter", "2026-12-04T16:00:00Z", "2026-12-04T17:30:00Z", "2026-12-04T16:15:00.000Z"],
    ["in summer", "2026-07-03T15:00:00Z", undefined, "2026-07-03T15:15:00.000Z"],
    // By the clock in Berlin the day is the same, in UTC it is not.
    ["late at night", "2026-07-02T22:30:00Z", "2026-07-03T15:30:00Z", "2026-07-03T15:15:00.000Z"],
    ["over several days", "2026-12-04T16:00:00Z", "2026-12-06T11:00:00Z", "17:15"],
    ["without a date", undefined, undefined, "17:15"],
  ])("tells machines the moment of each item, %s", (_name, begins, ends, machineTime) => {
    expect(toAgenda([item("17:15")], at(begins, ends))).toEqual([
      { time: "17:15", machineTime, title: "Ankommen", note: undefined },
    ]);
  });

  it("keeps what is no time of day for people only", () => {
    const items = toAgenda([item("ca. 9"), item("24:00"), item(undefined)], at(undefined));
    expect(items.map(({ time, machineTime }) => [time, machineTime])).toEqual([
      ["ca. 9", undefined],
      ["24:00", undefined],
      ["", undefined],
    ]);
  });

  it("leaves out what has no title", () => {
    expect(toAgenda([item("09:00", " ")], at(undefined))).toEqual([]);
    expect(toAgenda(null, at(undefined))).toEqual([]);
  });
});
