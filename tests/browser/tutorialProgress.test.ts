import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../setup/browser.ts";

const { hubUrl } = inject("hub");
const WITH_FILM = "/tutorials/lernvideo-mit-dem-smartphone/";
const WITHOUT_FILM = "/tutorials/feedbackgespraech-fuehren/";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
});

const boxes = () => page.getByRole("checkbox");
const ticked = () => boxes().evaluateAll((all) => all.map((box) => box.matches(":checked")));

/** The count as a screen reader gets it, with what style sheets add to it. */
async function spoken(): Promise<string> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const texts = nodes
    .filter(({ role }) => role?.value === "StaticText")
    .map(({ name }) => String(name?.value).trim());
  const end = texts.findIndex((text) => text.startsWith("von") && text.endsWith("erledigt"));
  return texts.slice(end - 1, end + 1).join(" ");
}

describe("a tutorial with a film", () => {
  test("remembers ticks over a reload and in a new tab, says how many, and begins anew", async () => {
    await page.goto(hubUrl + WITH_FILM);
    const all = await boxes().count();
    await page.getByRole("checkbox", { name: "Schritt 1 erledigt" }).check();
    await page.getByRole("checkbox", { name: "Schritt 3 erledigt" }).check();
    const words = `2 von ${String(all)} Schritten erledigt`;
    expect(await page.getByRole("status").textContent()).toBe(words);

    await page.reload();
    expect((await ticked()).slice(0, 4)).toEqual([true, false, true, false]);
    const other = await context.newPage();
    await other.goto(hubUrl + WITH_FILM);
    expect(await other.getByRole("checkbox", { name: "Schritt 3 erledigt" }).isChecked()).toBe(
      true,
    );

    await page.getByRole("button", { name: "Zurücksetzen" }).click();
    expect(await ticked()).not.toContain(true);
    expect(
      await boxes()
        .first()
        .evaluate((box) => document.activeElement === box),
    ).toBe(true);
    await page.reload();
    expect(await ticked()).not.toContain(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("is ticked off by keyboard alone", async () => {
    await page.goto(hubUrl + WITH_FILM);
    await page.getByRole("checkbox", { name: "Schritt 2 erledigt" }).focus();
    await page.keyboard.press("Space");
    expect(await page.getByRole("status").textContent()).toMatch(/^1 von/);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).search).toBe("");
    expect((await ticked()).slice(0, 3)).toEqual([false, true, false]);
  });

  test("plays a step's moment where the film stands", async () => {
    await page.goto(hubUrl + WITH_FILM);
    await page.getByRole("link", { name: "Im Film ab 0:08" }).click();
    await expect
      .poll(() => page.locator("video").evaluate((film: HTMLVideoElement) => film.currentTime))
      .toBeGreaterThanOrEqual(8);
    expect(new URL(page.url()).pathname).toBe(WITH_FILM);
    expect(await page.locator("video").evaluate((film) => document.activeElement === film)).toBe(
      true,
    );
  });

  test("goes on without storage where the browser keeps nothing", async () => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(hubUrl + WITH_FILM);
    await page.getByRole("checkbox", { name: "Schritt 1 erledigt" }).check();
    expect(await page.getByRole("status").textContent()).toMatch(/^1 von/);
    expect(faults).toEqual([]);
  });
});

describe("a tutorial without a film", () => {
  test("counts ticks without any script, keeps them on the way back, and shows no dead button", async () => {
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await page.goto(hubUrl + WITHOUT_FILM);
    await page.getByRole("checkbox", { name: "Schritt 1 erledigt" }).check();
    await page.getByRole("checkbox", { name: "Schritt 2 erledigt" }).check();
    expect(await spoken()).toMatch(/^2 von \d Schritten erledigt$/);
    await page.goto(`${hubUrl}/tutorials/`);
    await page.goBack();
    expect((await ticked()).slice(0, 3)).toEqual([true, true, false]);
    expect(await page.getByRole("button", { name: "Zurücksetzen" }).count()).toBe(0);
    expect(scripts).toEqual([]);
  });

  test("has every control alive without JavaScript", async () => {
    await context.close();
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(hubUrl + WITH_FILM);
    const box = page.getByRole("checkbox", { name: "Schritt 1 erledigt" });
    await box.check();
    expect(await box.isChecked()).toBe(true);
    expect(await page.getByRole("button", { name: "Zurücksetzen" }).count()).toBe(0);
    const moment = page.getByRole("link", { name: "Im Film ab 0:08" });
    expect(await moment.getAttribute("href")).toMatch(/^\/media\/file\/[0-9a-f]{40}\.mp4#t=8$/);
  });
});
