import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isDecidedAtVisit } from "../../../common/paths.ts";
import { ROOT } from "../../../start/hubSettings.ts";
import { attributes, builtPages } from "./builtSite.ts";

const pages = await builtPages();
const timed = pages
  .map((page) => ({
    path: page.path,
    moments: [...attributes(page, "data-until"), ...attributes(page, "data-from")],
  }))
  .filter(({ moments }) => moments.length > 0);

it("leaves to the visit what is past and to come on the front page and all that lists seminars", () => {
  const sections = new Set(timed.map(({ path }) => `/${path.split("/")[1] ?? ""}`));
  expect([...sections].sort()).toEqual(
    expect.arrayContaining(["/", "/netzwerk", "/personen", "/termine", "/themen"]),
  );
});

it("does so only where the Worker decides, and by moments", () => {
  expect(timed.filter(({ path }) => !isDecidedAtVisit(path))).toEqual([]);
  const moments = timed.flatMap(({ moments: of }) => of);
  expect(moments.filter((moment) => !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment))).toEqual([]);
});

it("knows the same sections as wrangler.toml", async () => {
  const config = await readFile(join(ROOT, "wrangler.toml"), "utf8");
  const patterns = [...config.matchAll(/^ {2}"(\/[^"]*)",$/gm)].map(([, pattern = ""]) => pattern);
  const others = ["/api/*", "/media/*", "/404", "/404/", "/404.html"];
  // Pages that a link in a mail opens are the Worker's for another reason (functions/linkRoutes.ts).
  const isLinked = (pattern: string) => /^\/(anmeldung|newsletter)\/./.test(pattern);
  const sections = patterns.filter((pattern) => !others.includes(pattern) && !isLinked(pattern));
  expect(sections.length).toBeGreaterThan(3);
  for (const pattern of sections) {
    expect([pattern, isDecidedAtVisit(pattern.replace("*", "x/"))]).toEqual([pattern, true]);
  }
});
