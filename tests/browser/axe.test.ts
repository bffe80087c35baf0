import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../setup/browser.ts";

const { hubUrl } = inject("hub");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One page of each kind. */
const PAGES = [
  "/",
  "/beitraege/",
  "/beitraege/interview-rolf-niemann/",
  "/beitraege/praxis-tischlerei-lernvideos/",
  "/podcast/",
  "/podcast/warum-ausbilden/",
  "/tutorials/",
  "/tutorials/lernvideo-mit-dem-smartphone/",
  "/termine/",
  "/termine/pruefungsangst/",
  "/termine/reihen/ausbildungsstammtisch/",
  "/themen/",
  "/themen/ki-in-der-ausbildung/",
  "/netzwerk/",
  "/netzwerk/tischlerei-niemann/",
  "/personen/svenja-brandt/",
  "/medienecho/",
  "/impressum/",
  "/gibt-es-nicht/",
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  { device: "phone", width: 390, height: 844 },
  { device: "desktop", width: 1280, height: 900 },
])("$device", ({ width, height }) => {
  test.each(["light", "dark"] as const)(
    "no page kind has a barrier, a console error or sideways scrolling, %s",
    { timeout: 300_000 },
    async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("console", (message) => {
        const isMissingPage = message.text().includes("404 (Not Found)");
        if (message.type() === "error" && !isMissingPage)
          faults.push(`${page.url()}: ${message.text()}`);
      });
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== hubUrl)
          faults.push(`${page.url()} asks ${url.origin}`);
      });
      for (const path of PAGES) {
        const response = await page.goto(hubUrl + path);
        const expected = path === "/gibt-es-nicht/" ? 404 : 200;
        if (response?.status() !== expected) faults.push(`${path}: ${String(response?.status())}`);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations) {
          faults.push(`${path}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) faults.push(`${path}: scrolls ${String(overflow)} px sideways`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});
