import { expect, test } from "vitest";
import { templates, tomorrowMorning } from "./templates.ts";

test("templates for lists join those that there are", () => {
  const existing = [{ id: "article", title: "Beitrag", schemaType: "article", value: {} }];
  expect(templates(existing)[0]).toEqual(existing[0]);
});

test("templates for lists stay out of the general menu, for they have parameters", () => {
  for (const { id, parameters } of templates([])) {
    expect.soft(parameters?.length, id).toBeGreaterThan(0);
  }
});

test("tomorrow morning is eight o'clock in Berlin, in summer and in winter", () => {
  expect(tomorrowMorning(new Date("2026-07-01T21:59:00Z"))).toBe("2026-07-02T06:00:00.000Z");
  expect(tomorrowMorning(new Date("2026-07-01T22:00:00Z"))).toBe("2026-07-03T06:00:00.000Z");
  expect(tomorrowMorning(new Date("2026-12-31T12:00:00Z"))).toBe("2027-01-01T07:00:00.000Z");
});
