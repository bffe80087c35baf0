import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { layOutAll } from "./auditPage.ts";
import { launchBrowser } from "../setup/browser.ts";

/** The player of an episode as listeners use it: a real browser that really plays the recording. */
const { hubUrl } = inject("hub");
const EPISODE = "/podcast/warum-ausbilden/";
const PATIENCE = { timeout: 20_000, interval: 50 };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  faults = watched(page);
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

/** Errors in the console (a broken policy is one) and requests that leave the hub. */
function watched(watchedPage: Page): string[] {
  const found: string[] = [];
  watchedPage.on("console", (message) => {
    if (message.type() === "error") found.push(message.text());
  });
  watchedPage.on("pageerror", (error) => found.push(error.message));
  watchedPage.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== hubUrl) found.push(request.url());
  });
  return found;
}

const open = async (path = EPISODE): Promise<void> => {
  await page.goto(hubUrl + path);
  await button("Abspielen").waitFor();
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const slider = () => page.getByRole("slider", { name: "Stelle in der Aufnahme" });
const recording = async () =>
  page.locator("audio").evaluate((audio: HTMLAudioElement) => ({
    place: audio.currentTime,
    isPlaying: !audio.paused && audio.readyState > 2,
    speed: audio.playbackRate,
  }));
const playsFrom = async (seconds: number): Promise<void> =>
  expect
    .poll(async () => {
      const { place, isPlaying } = await recording();
      return isPlaying && place > seconds && place < seconds + 8;
    }, PATIENCE)
    .toBe(true);
const focused = async (): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute("aria-label") ??
      document.activeElement?.textContent.trim() ??
      "",
  );

test("by keyboard: play, jump by 15 seconds, slide, stop, change the speed", async () => {
  await open();
  await button("Abspielen").focus();
  await page.keyboard.press("Enter");
  await playsFrom(0.2);
  expect(await focused()).toBe("Anhalten");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("15 Sekunden zurück");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("15 Sekunden vor");
  await page.keyboard.press("Space");
  await playsFrom(15);
  await page.keyboard.press("k");
  await expect.poll(async () => (await recording()).isPlaying).toBe(false);
  const { place } = await recording();

  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await recording()).speed).toBe(1.25);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Stumm");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await recording()).place).toBeCloseTo(place + 5, 1);
  expect(await slider().getAttribute("aria-valuetext")).toBe(
    `0:${String(Math.floor(place + 5)).padStart(2, "0")} von 1:11`,
  );
  await page.keyboard.press("Home");
  await expect.poll(async () => (await recording()).place).toBe(0);
});

test("letters do nothing while the focus is elsewhere on the page", async () => {
  await open();
  await page.getByRole("link", { name: "Zum Inhalt springen" }).focus();
  await page.keyboard.press("k");
  await page.keyboard.press("l");
  expect(await recording()).toMatchObject({ place: 0, isPlaying: false });
});

test("a chapter and a time in the transcript jump there and play; both are marked on the way", async () => {
  await open();
  await page.getByRole("button", { name: /Die Werkzeugkiste/ }).click();
  await playsFrom(44);
  const marked = page.locator("[data-chapter][aria-current=true]");
  expect(await marked.innerText()).toContain("Die Werkzeugkiste");
  expect(await page.locator("[data-show=chapter]").innerText()).toBe("Die Werkzeugkiste");

  await page.getByRole("button", { name: /^Ab 0:17/ }).click();
  await playsFrom(17);
  const passage = page.locator("[data-passage][aria-current=true]");
  expect(await passage.innerText()).toContain("Der ehrliche Grund war am Anfang");
  expect(await page.locator(".spoken").innerText()).toContain("Der ehrliche Grund");
  expect(await page.locator("[data-passage][aria-current]").count()).toBe(1);
  await expect
    .poll(async () => page.locator(".spoken").innerText(), PATIENCE)
    .toContain("Der bessere Grund kam später.");
});

test("the page scrolls along only when asked to, and no longer once the reader scrolls", async () => {
  await open();
  const scrolled = async (): Promise<number> => page.evaluate(() => Math.round(scrollY));
  await page.getByRole("button", { name: /^Ab 0:17/ }).dispatchEvent("click");
  await playsFrom(17);
  expect(await scrolled()).toBe(0);
  const follow = page.getByRole("checkbox", { name: "Beim Hören mitlaufen lassen" });
  await follow.dispatchEvent("click");
  await page.getByRole("button", { name: /^Ab 1:01/ }).dispatchEvent("click");
  await expect.poll(scrolled, PATIENCE).toBeGreaterThan(0);
  await page.mouse.move(640, 700);
  await page.mouse.wheel(0, -50);
  await expect.poll(async () => follow.isChecked()).toBe(false);
});

test("remembers the place and the speed on this device, and offers to go on", async () => {
  await open();
  await page.getByRole("button", { name: /Zum Mitnehmen/ }).click();
  await playsFrom(61);
  await page.getByRole("combobox", { name: "Tempo" }).selectOption("0.75");
  await button("Anhalten").click();
  const { place } = await recording();
  await page.reload();
  const resume = page.getByRole("button", { name: /^Weiterhören bei 1:0\d$/ });
  await resume.waitFor();
  expect(await recording()).toMatchObject({ place: 0, isPlaying: false });
  await resume.click();
  await playsFrom(place - 0.5);
  expect((await recording()).speed).toBe(0.75);
  expect(await resume.isVisible()).toBe(false);

  await page.locator("audio").evaluate((audio: HTMLAudioElement) => {
    audio.playbackRate = 16;
  });
  await button("Abspielen").waitFor();
  await page.reload();
  await button("Abspielen").waitFor();
  expect(await page.getByRole("button", { name: /^Weiterhören/ }).count()).toBe(0);
});

test("an address can name a place, and the player gives the address of the present one", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(`${EPISODE}#t=0:44`);
  expect(await slider().getAttribute("aria-valuetext")).toBe("0:44 von 1:11");
  await button("Link zu dieser Stelle kopieren").click();
  await page.getByRole("status").getByText("Der Link zu 0:44 ist kopiert.").waitFor();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toBe(`${hubUrl}${EPISODE}#t=44`);
  await button("Abspielen").click();
  await playsFrom(44);
});

test("tells the system what is playing, so that its keys steer it", async () => {
  await open();
  await button("Abspielen").click();
  await playsFrom(0.2);
  const shown = await page.evaluate(() => {
    const { metadata } = navigator.mediaSession;
    return [metadata?.title, metadata?.artist, metadata?.artwork[0]?.src];
  });
  expect(shown).toEqual([
    "Warum ausbilden?",
    "Am Puls\u00a0– der Ausbildungspodcast",
    expect.stringMatching(/^http.*\/w512\..*\.jpg$/),
  ]);
  expect((await fetch(String(shown[2]))).status).toBe(200);
});

test("says so when the recording cannot be played", async () => {
  await page.route("**/media/file/*.mp3", async (route) => route.fulfill({ status: 404 }));
  await open();
  await button("Abspielen").click();
  await page.getByRole("alert").getByText("lässt sich gerade nicht abspielen").waitFor();
  faults = faults.filter((fault) => !fault.includes("404"));
});

test.each(["light", "dark"] as const)(
  "has no barrier while it plays, %s, from 320 pixels up",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    await page.getByRole("button", { name: /^Ab 0:17/ }).click();
    await playsFrom(17);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await layOutAll(page);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await window.axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
      });
      expect([width, violations]).toEqual([width, []]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, overflow]).toEqual([width, 0]);
    }
  },
);

test.each([1280, 390, 320])(
  "what is below the player stays where it is when the script takes over, %i wide",
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const depth = async (): Promise<number> =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const [deck, below] = document.querySelector("hub-player")?.children ?? [];
        if (deck === undefined || below === undefined) throw new Error("no player");
        return below.getBoundingClientRect().top - deck.getBoundingClientRect().top;
      });
    await open();
    const after = await depth();
    await page.route("**/*.js", async (route) => route.abort());
    await page.reload();
    expect(await page.locator("audio[controls]").isVisible()).toBe(true);
    expect(await depth()).toBe(after);
    faults = faults.filter((fault) => !fault.includes("ERR_FAILED"));
  },
);

test("without a script the browser's own player plays, and chapters lead into the recording", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const plainPage = await plain.newPage();
  faults = watched(plainPage);
  await plainPage.goto(hubUrl + EPISODE);
  expect(await plainPage.locator("audio[controls]").isVisible()).toBe(true);
  expect(await plainPage.getByRole("button", { name: "15 Sekunden vor" }).isVisible()).toBe(false);
  const link = plainPage.getByRole("link", { name: /Die Werkzeugkiste/ });
  const source = await plainPage.locator("audio").getAttribute("src");
  expect(await link.getAttribute("href")).toBe(`${String(source)}#t=44`);
  expect(await plainPage.getByText("Der ehrliche Grund war am Anfang").isVisible()).toBe(true);
  await plain.close();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
