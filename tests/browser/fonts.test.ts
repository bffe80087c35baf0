import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../setup/browser.ts";
import { painted } from "./painted.ts";

const { hubUrl } = inject("hub");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Core Web Vitals call 0.1 good; without matched fallbacks /termine/ comes to 0.3. */
const SEEN = 0.02;

test.each([
  ["/", 390, 844],
  ["/termine/", 1280, 800],
])("nothing jumps when the fonts come late (%s at %i px)", async (path, width, height) => {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript({
    content: `window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts.push(entry.value);
      }).observe({ type: "layout-shift", buffered: true });`,
  });
  const late = Promise.withResolvers<undefined>();
  await page.route("**/*.woff2", async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.goto(new URL(path, hubUrl).href, { waitUntil: "domcontentloaded" });
  // With the system's fonts.
  await painted(page);
  expect(await page.evaluate("document.fonts.check('800 40px \"Puls Display\"')")).toBe(false);
  late.resolve(undefined);
  await page.waitForFunction(() =>
    ["800 40px 'Puls Display'", "16px 'Puls Sans'", "16px 'Puls Text'"].every((font) =>
      document.fonts.check(font),
    ),
  );
  await painted(page);
  const shifts = await page.evaluate<number[]>("window.shifts");
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(SEEN);
  await page.close();
});

test("a page fetches three fonts, from the hub alone, in less than 50 kB", async () => {
  const page = await browser.newPage();
  const fonts: { origin: string; bytes: number }[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "font") return;
    fonts.push({
      origin: new URL(response.url()).origin,
      bytes: (await response.body()).length,
    });
  });
  await page.goto(hubUrl, { waitUntil: "networkidle" });
  expect(fonts.map(({ origin }) => origin)).toEqual(Array(3).fill(new URL(hubUrl).origin));
  expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(50_000);
  await page.close();
});
