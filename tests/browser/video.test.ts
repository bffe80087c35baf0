import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../setup/browser.ts";

const { hubUrl } = inject("hub");
const OWN = "/netzwerk/tischlerei-niemann/";
const ELSEWHERE = "/beitraege/interview-aylin-kaplan/";
const PLAYER = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ";

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What was asked outside the hub; every such request is answered by the test. */
let outside: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  await open({});
});
afterEach(async () => {
  await context.close();
});

async function open(options: { javaScriptEnabled?: boolean; colorScheme?: "dark" }) {
  outside = [];
  context = await browser.newContext(options);
  await context.route(
    (url) => url.origin !== hubUrl,
    async (route) => {
      outside.push(route.request().url());
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><h1>Player</h1>" });
    },
  );
  page = await context.newPage();
}

/** Sees all of a page, so that everything lazy on it has loaded. */
async function readToTheEnd(path: string) {
  await page.goto(hubUrl + path);
  await page.locator("footer").last().scrollIntoViewIfNeeded();
  await page.locator("iframe.film").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
}

describe("a film elsewhere", () => {
  test.each([true, false])(
    "is asked for by a click only, and then without cookies; JavaScript: %s",
    async (javaScriptEnabled) => {
      await context.close();
      await open({ javaScriptEnabled });
      const scripts: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "script") scripts.push(request.url());
      });
      await readToTheEnd(ELSEWHERE);
      expect(outside).toEqual([]);

      const frame = page.frameLocator("iframe.film");
      await frame.getByRole("link", { name: "Film von YouTube laden" }).click();
      await frame.getByRole("heading", { name: "Player" }).waitFor();
      expect(outside).toEqual([`${PLAYER}?autoplay=1&rel=0&hl=de&cc_lang_pref=de`]);
      expect(new URL(page.url()).pathname).toBe(ELSEWHERE);
      expect(scripts).toEqual([]);
    },
  );

  test("is loaded by keyboard, and not kept for the next visit", async () => {
    await readToTheEnd(ELSEWHERE);
    const link = page.frameLocator("iframe.film").getByRole("link");
    await link.focus();
    await page.keyboard.press("Enter");
    await page.frameLocator("iframe.film").getByRole("heading", { name: "Player" }).waitFor();
    const next = await context.newPage();
    outside = [];
    await next.goto(hubUrl + ELSEWHERE);
    await next.locator("iframe.film").scrollIntoViewIfNeeded();
    await next.waitForLoadState("networkidle");
    expect(outside).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test("has a plain way there too, and its style is allowed by the page's policy", async () => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await readToTheEnd(ELSEWHERE);
    expect(
      await page.getByRole("link", { name: /Lieber bei YouTube ansehen/ }).getAttribute("href"),
    ).toBe("https://www.youtube.com/watch?v=aqz-KE-bpKQ");
    const margin = await page
      .frameLocator("iframe.film")
      .locator("body")
      .evaluate((body) => getComputedStyle(body).margin);
    expect(margin).toBe("0px");
    expect(faults).toEqual([]);
  });
});

describe("a film of our own", () => {
  test("plays here with captions, loads nothing before, and needs no script", async () => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (["media", "script"].includes(request.resourceType())) asked.push(request.url());
    });
    await page.goto(hubUrl + OWN);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    const film = page.locator("video");
    expect(await film.locator("track[kind=captions][srclang=de]").count()).toBe(1);
    await film.evaluate((video: HTMLVideoElement) => video.play());
    await expect
      .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });
});
