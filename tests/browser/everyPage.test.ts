import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { builtPages } from "../built/site/builtSite.ts";
import { serveKeptBuild } from "../built/servedBuild.ts";
import type { BuiltWorker } from "../built/worker/builtWorker.ts";
import { launchBrowser } from "../setup/browser.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { visitPages } from "./visitPages.ts";

const DEVICES = [
  { device: "phone", viewport: { width: 390, height: 844 }, narrowest: 320 },
  { device: "desktop", viewport: { width: 1280, height: 900 }, narrowest: 1280 },
];

let browser: Browser;
let hub: BuiltWorker;
let paths: string[];

beforeAll(async () => {
  [browser, hub, paths] = await Promise.all([
    launchBrowser(),
    serveKeptBuild(inject("hub")),
    builtPages().then((pages) => pages.map(({ path }) => path)),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), hub.close()]);
});

describe.each(DEVICES)("on a $device", ({ viewport, narrowest }) => {
  test(
    "no page has a barrier in either colour scheme, an error, a request to others or sideways scrolling",
    { timeout: 1_200_000 },
    async () => {
      const examine = async (page: Page): Promise<string[]> => {
        const barriers = await violationsInBothSchemes(page);
        await page.setViewportSize({ ...viewport, width: narrowest });
        const narrow = await sidewaysScroll(page);
        await page.setViewportSize(viewport);
        await doubleTextSize(page);
        const enlarged = await sidewaysScroll(page);
        return [
          ...barriers,
          ...(narrow > 0
            ? [`scrolls ${String(narrow)} px sideways at ${String(narrowest)} px`]
            : []),
          ...(enlarged > 0 ? [`scrolls ${String(enlarged)} px sideways with text at 200 %`] : []),
        ];
      };
      const context = { viewport, reducedMotion: "reduce" as const };
      expect(paths.length).toBeGreaterThan(0);
      expect(await visitPages(browser, { origin: hub.origin, paths, context, examine })).toEqual(
        [],
      );
    },
  );
});

/** As a visitor does who sets the browser's text size; it stays so until the page is left. */
async function doubleTextSize(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
