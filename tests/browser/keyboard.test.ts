import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { builtPages } from "../built/site/builtSite.ts";
import { serveKeptBuild } from "../built/servedBuild.ts";
import type { BuiltWorker } from "../built/worker/builtWorker.ts";
import { launchBrowser } from "../setup/browser.ts";
import { longestOfEachKind, pageKindOf } from "../setup/pageKinds.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { faultsOnWalk } from "./keyboardWalk.ts";
import { visitPages } from "./visitPages.ts";

/** Pages for other sites and programs: nothing comes before their content that could be skipped. */
const WITHOUT_FRAME = ["embed", "transcript"];
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
let hub: BuiltWorker;
let paths: string[];

beforeAll(async () => {
  [browser, hub, paths] = await Promise.all([
    launchBrowser(),
    serveKeptBuild(inject("hub")),
    builtPages().then((pages) => longestOfEachKind(pages).map(({ path }) => path)),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), hub.close()]);
});

async function faultsOnEachKind(
  context: Parameters<typeof visitPages>[1]["context"],
  examine: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  return visitPages(browser, { origin: hub.origin, paths, context, examine });
}

describe("each kind of page", () => {
  test.each([
    { where: "on a phone", context: { viewport: PHONE } },
    { where: "on a desktop", context: { viewport: DESKTOP } },
    // Shadows and backgrounds are gone then; a mark of the focus has to be an outline or a border.
    {
      where: "with colours of one's own",
      context: { viewport: DESKTOP, forcedColors: "active" as const },
    },
  ])("can be walked by the Tab key $where", { timeout: 600_000 }, async (walk) => {
    const context = { ...walk.context, reducedMotion: "reduce" as const };
    expect(paths.length).toBeGreaterThan(10);
    expect(await faultsOnEachKind(context, faultsOnWalk)).toEqual([]);
  });

  test("lets the keyboard skip to its content first of all", { timeout: 300_000 }, async () => {
    const examine = async (page: Page, path: string): Promise<string[]> => {
      if (WITHOUT_FRAME.includes(pageKindOf(path)?.name ?? "")) return [];
      await page.keyboard.press("Tab");
      const href = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
      if (!href.startsWith("#")) return [`the first stop leads to ${href}`];
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const isInside = await page.evaluate((target) => {
        const content = document.querySelector(target);
        const focused = document.activeElement;
        if (content === null || focused === null) return false;
        const isAfter = content.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
        return content.contains(focused) || (content.querySelector("a") === null && isAfter !== 0);
      }, href);
      return isInside ? [] : [`after ${href} the focus is elsewhere`];
    };
    expect(await faultsOnEachKind({ viewport: DESKTOP }, examine)).toEqual([]);
  });

  test("has no barrier for who asks for more contrast", { timeout: 600_000 }, async () => {
    const context = { viewport: PHONE, reducedMotion: "reduce", contrast: "more" } as const;
    expect(await faultsOnEachKind(context, violationsInBothSchemes)).toEqual([]);
  });

  test("stands still for who asks for less motion", { timeout: 300_000 }, async () => {
    const examine = async (page: Page): Promise<string[]> => {
      const moving = await page.evaluate(() => document.getAnimations().length);
      return moving === 0 ? [] : [`${String(moving)} animations`];
    };
    const context = { viewport: DESKTOP, reducedMotion: "reduce" as const };
    expect(await faultsOnEachKind(context, examine)).toEqual([]);
  });
});

test("the menu of a phone opens, is walked and closes by keyboard", async () => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(hub.origin);
  const button = page.locator("button[popovertarget]");
  const menu = page.locator("[popover]");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => menu.isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(async () => menu.isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.close();
});
