import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RETENTION } from "../../../../common/privacy/retention.ts";
import { seedClock } from "../../seedClock.ts";
import { datenschutz } from "./datenschutz.ts";

const rules = Object.values(RETENTION);

test("the README names every rule of retention, with its period and its reason", async () => {
  const readme = await readFile(join(import.meta.dirname, "../../../../README.md"), "utf8");
  const missing = rules.filter(
    ({ what, period, why }) => !readme.includes(`| ${what} | ${period} | ${why} |`),
  );
  expect(missing).toEqual([]);
});

test("the Datenschutz page names every rule of retention, with its period and its reason", () => {
  const page = JSON.stringify(datenschutz(seedClock(() => new Date("2031-03-12T09:00:00Z"))));
  const missing = rules.filter(
    ({ what, period, why }) => !page.includes(JSON.stringify([what, period, why]).slice(1, -1)),
  );
  expect(missing).toEqual([]);
});
