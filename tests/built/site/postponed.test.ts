import { expect, it } from "vitest";
import { berlinIso } from "../../../common/berlinTime.ts";
import { fullDay } from "../../../common/germanDates.ts";
import { builtPages, builtText, textOf } from "./builtSite.ts";

const RESCHEDULED = '"eventStatus":"https://schema.org/EventRescheduled"';

/** A seminar of the demo content that has moved to another day, which is known. */
const page = (await builtPages()).find(({ html }) => html.includes(RESCHEDULED));
if (page === undefined) throw new Error("no seminar of the demo content has a new date");
const { path, html, tree } = page;
const momentOf = (name: string) =>
  new Date(new RegExp(`"${name}":"([^"]+)"`).exec(html)?.[1] ?? "");
const [start, original] = [momentOf("startDate"), momentOf("previousStartDate")];

it("a postponed seminar with a new date says first that it moved, from when and to when", () => {
  const state = textOf(tree.querySelector(".state.postponed"));
  expect(state).toMatch(/^verschoben ?Neu: /);
  expect(spaced(state)).toContain(spaced(fullDay(start)));
  expect(spaced(state)).toContain(`Zuerst geplant war ${spaced(fullDay(original))}.`);
  expect(spaced(textOf(tree.querySelector(".facts del")))).toContain(spaced(fullDay(original)));
  expect(tree.querySelector(".facts time")?.getAttributeValue("datetime")).toBe(
    start.toISOString(),
  );
});

it("its calendar file holds the new date and says so", async () => {
  const calendar = (await builtText(`${path}termin.ics`)).replaceAll(/\r\n /g, "");
  const local = berlinIso(start).slice(0, 19).replaceAll(/[-:]/g, "");
  expect(calendar).toMatch(/^SUMMARY:Neuer Termin: /m);
  expect(calendar).toMatch(new RegExp(`^DTSTART;TZID=Europe/Berlin:${local}\\r?$`, "m"));
  expect(calendar).toMatch(/^STATUS:CONFIRMED\r?$/m);
});

it("lists show the new day under the word verschoben", async () => {
  const list = (await builtPages()).find((other) => other.path === "/termine/");
  const row = list?.tree
    .querySelectorAll("article.row")
    .find((article) => article.querySelector("a")?.getAttributeValue("href") === path);
  expect(textOf(row?.querySelector(".tag.postponed") ?? null)).toBe("verschoben");
  expect(row?.querySelector("time")?.getAttributeValue("datetime")).toBe(start.toISOString());
});

/** With plain spaces in the place of narrow and unbreakable ones. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
