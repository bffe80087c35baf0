import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { builtPages } from "../built/site/builtSite.ts";
import { serveKeptBuild } from "../built/servedBuild.ts";
import type { BuiltWorker } from "../built/worker/builtWorker.ts";
import { launchBrowser } from "../setup/browser.ts";
import { longestOfEachKind } from "../setup/pageKinds.ts";
import { visitPages } from "./visitPages.ts";

/** Lines of facts and links with a count: what stands side by side for the eye only by style. */
const RUNS = ".meta:visible, .kicker:visible, .filters a:visible";
const AT_MOST = 30;

let browser: Browser;
let hub: BuiltWorker;

beforeAll(async () => {
  [browser, hub] = await Promise.all([launchBrowser(), serveKeptBuild(inject("hub"))]);
});

afterAll(async () => {
  await Promise.all([browser.close(), hub.close()]);
});

describe("read aloud", () => {
  test("no two facts run into each other", { timeout: 300_000 }, async () => {
    const paths = longestOfEachKind(await builtPages()).map(({ path }) => path);
    let examined = 0;
    const examine = async (page: Page): Promise<string[]> => {
      const runs = (await page.locator(RUNS).all()).slice(0, AT_MOST);
      examined += runs.length;
      return (await Promise.all(runs.map(joinedWords))).flat();
    };
    const context = { viewport: { width: 1280, height: 900 } };
    expect(await visitPages(browser, { origin: hub.origin, paths, context, examine })).toEqual([]);
    expect(examined).toBeGreaterThan(paths.length);
  });

  test("the next seminars on the front page have their day", { timeout: 60_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(hub.origin);
    const next = await page.locator(".next article:visible").all();
    expect(next.length).toBeGreaterThan(1);
    for (const seminar of next) expect(await seminar.ariaSnapshot()).toMatch(/time: \p{L}+tag, /u);
    await page.close();
  });
});

/** Neighbours that a screen reader gets as one word, such as "60 MinutenFür den Einstieg". */
async function joinedWords(run: Locator): Promise<string[]> {
  const parts = await run.evaluate((element) =>
    [...element.childNodes]
      .map((node) => (node.textContent ?? "").replaceAll(/\s+/g, " ").trim())
      .filter((text) => text !== ""),
  );
  const heard = (await run.ariaSnapshot()).replaceAll(/\s+/g, " ");
  return parts
    .map((part, index) => part + (parts[index + 1] ?? ""))
    .slice(0, -1)
    .filter((joined) => heard.includes(joined))
    .map((joined) => `runs together: ${joined}`);
}
