import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { STORY_TOOL } from "../../common/paths.ts";
import { launchBrowser } from "../setup/browser.ts";
import { violationsInBothSchemes } from "./auditPage.ts";

const { hubUrl } = inject("hub");
const TOOL = hubUrl + STORY_TOOL;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const MOST_STEPS = 20;

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
  context = await browser.newContext({
    viewport: PHONE,
    locale: "de-DE",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
});

const heading = () => page.locator("#schritt");
const isDone = () => page.url().endsWith("#ergebnis");
const next = () => page.getByRole("button", { name: "Weiter", exact: true });

async function open(address = TOOL): Promise<void> {
  await page.goto(address);
  await heading().waitFor();
  // The letters that may yet be needed come last.
  await page.waitForFunction(() => document.fonts.status === "loaded");
}

/** What the fields of the step shown are. */
async function fieldKind(): Promise<"choice" | "person" | "list" | "text"> {
  if ((await page.locator('[name="pronomen"]').count()) > 0) return "person";
  if ((await page.getByRole("radio").count()) > 0) return "choice";
  return (await page.locator("select#antwort").count()) > 0 ? "list" : "text";
}

/** Answers the step shown by the keyboard alone, as a visitor who tabs. */
async function answerByKeyboard(text: string): Promise<void> {
  const before = await heading().innerText();
  const kind = await fieldKind();
  await tabTo(kind === "choice" ? 'input[type="radio"]' : "#antwort");
  if (kind === "choice") await page.keyboard.press("Space");
  else if (kind === "list") await page.keyboard.press("ArrowDown");
  else await page.keyboard.type(text);
  if (kind === "person") {
    await tabTo('input[type="radio"]');
    await page.keyboard.press("Space");
  }
  await tabTo('button[type="submit"]');
  await page.keyboard.press("Enter");
  await expect.poll(() => heading().innerText()).not.toBe(before);
}

async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(`main ${wanted}`) === true,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

/** Goes all the way to the result; `look` is taken at each step. */
async function toResult(look: () => Promise<void> = async () => Promise.resolve()): Promise<void> {
  for (let step = 0; step < MOST_STEPS && !isDone(); step++) {
    await look();
    const before = await heading().innerText();
    const kind = await fieldKind();
    if (kind === "choice") await page.getByRole("radio").first().check();
    else if (kind === "list") await page.locator("#antwort").selectOption({ index: 1 });
    else await page.locator("#antwort").fill(`Antwort ${String(step)}`);
    if (kind === "person") await page.getByRole("radio", { name: "sie", exact: true }).check();
    await next().click();
    await expect.poll(() => heading().innerText()).not.toBe(before);
  }
  expect(await heading().innerText()).toContain("Ihre Geschichte");
  await look();
}

const storyText = () =>
  page
    .locator(".story-parts textarea")
    .evaluateAll((areas) =>
      areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : "")).join("\n"),
    );

describe("the way through all steps", () => {
  test("by keyboard alone, offline, with the focus on each heading, and nothing asked for", async () => {
    await open();
    await context.setOffline(true);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith("http")) asked.push(request.url());
    });
    for (let step = 0; step < MOST_STEPS && !isDone(); step++) {
      await answerByKeyboard(step === 5 ? "Niemann" : `Mia Nummer ${String(step)}`);
      const isFocused = await heading().evaluate((element) => element === document.activeElement);
      expect(isFocused, `focus at ${page.url()}`).toBe(true);
    }
    expect(isDone()).toBe(true);
    const story = await storyText();
    expect(story.length).toBeGreaterThan(300);
    expect(story).not.toMatch(/[{}]|undefined| {2}/);
    expect(asked).toEqual([]);
  });

  test("without answers says what is missing, in the list and beside the field", async () => {
    await open();
    await next().click();
    const summary = page.locator("[data-problems]");
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const message = "Bitte wählen Sie aus, was Sie erzählen möchten.";
    await summary.getByRole("link", { name: message }).click();
    expect(
      await page
        .getByRole("radio")
        .first()
        .evaluate((radio) => radio.matches(":focus")),
    ).toBe(true);
    expect(await page.locator(".problem:visible").innerText()).toBe(message);
    expect(page.url()).toBe(TOOL);
  });

  test("goes back with the browser, and what was typed is still there", async () => {
    await open();
    await toResult();
    const count = Number(/von (\d+)/.exec(await titleOfQuestion())?.[1]);
    await page.goBack();
    await expect.poll(() => page.url()).toContain(`#frage-${String(count)}`);
    await page.goBack();
    await expect.poll(() => page.url()).toContain(`#frage-${String(count - 1)}`);
    expect(await page.locator("#antwort").inputValue()).toMatch(/^Antwort/);
    await page.goForward();
    await page.goForward();
    await expect.poll(isDone).toBe(true);
  });

  async function titleOfQuestion(): Promise<string> {
    await page.getByRole("button", { name: "Antworten ändern" }).click();
    const text = await heading().innerText();
    await page.goBack();
    await expect.poll(isDone).toBe(true);
    return text;
  }

  test("keeps what is only half answered on the way back and in a new tab", async () => {
    await open();
    const untilOccupation = async () => {
      for (let step = 0; step < MOST_STEPS; step++) {
        if ((await page.locator("#form-he").count()) > 0) return;
        const before = await heading().innerText();
        const kind = await fieldKind();
        if (kind === "choice") await page.getByRole("radio").first().check();
        else if (kind === "list") await page.locator("#antwort").selectOption({ index: 1 });
        else await page.locator("#antwort").fill("Mia");
        if (kind === "person") await page.getByRole("radio", { name: "sie", exact: true }).check();
        await next().click();
        await expect.poll(() => heading().innerText()).not.toBe(before);
      }
      throw new Error("no step asks for an occupation");
    };
    await untilOccupation();
    const question = await heading().innerText();
    await page.locator("#antwort").selectOption({ label: "Mein Beruf steht nicht in der Liste" });
    await page.locator("#form-she").fill("Kranführerin");
    await page.getByRole("button", { name: "Zurück" }).click();
    await expect.poll(() => heading().innerText()).not.toBe(question);
    await next().click();
    await expect.poll(() => page.locator("#form-she").inputValue()).toBe("Kranführerin");
    expect(await page.locator("#form-he").inputValue()).toBe("");

    const address = page.url();
    await page.close();
    page = await context.newPage();
    await open(address);
    await expect.poll(() => page.locator("#form-she").inputValue()).toBe("Kranführerin");
    expect(await page.locator("#form-she").isVisible()).toBe(true);
    expect(await page.locator("#antwort").inputValue()).toBe("eigen");
  });

  test("before anything is typed, each template's own sample story can be read", async () => {
    await open();
    await page.getByRole("radio").first().check();
    await next().click();
    await expect.poll(() => heading().innerText()).toContain("Nach welchem Muster?");
    const samples = page.locator(".story-choice details");
    const count = await samples.count();
    expect(count).toBeGreaterThan(1);
    const texts = new Set<string>();
    for (let index = 0; index < count; index++) {
      const summary = samples.nth(index).locator("summary");
      await summary.focus();
      await page.keyboard.press("Enter");
      const paragraphs = samples.nth(index).locator("p");
      // A word that it is invented, the headline, five parts.
      await expect.poll(() => paragraphs.count()).toBe(7);
      texts.add((await paragraphs.allInnerTexts()).slice(1).join("\n"));
      await page.keyboard.press("Enter");
      await paragraphs.first().waitFor({ state: "hidden" });
      await page.keyboard.press("Enter");
      await paragraphs.first().waitFor();
      expect(await paragraphs.count()).toBe(7);
    }
    expect(texts.size).toBe(count);
    expect([...texts].join("\n")).not.toMatch(/[{}]|undefined| {2}/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });

  test("skips what is optional, and shows an example", async () => {
    await open();
    let skipped = 0;
    for (let step = 0; step < MOST_STEPS && !isDone(); step++) {
      const skip = page.getByRole("button", { name: "Überspringen" });
      if ((await skip.count()) > 0) {
        await page.getByText("Beispiel ansehen").click();
        expect(await page.locator(".story-example p").isVisible()).toBe(true);
        await skip.click();
        skipped++;
      } else {
        const before = await heading().innerText();
        const kind = await fieldKind();
        if (kind === "choice") await page.getByRole("radio").first().check();
        else if (kind === "list") await page.locator("#antwort").selectOption({ index: 2 });
        else await page.locator("#antwort").fill("Kim Beispiel");
        if (kind === "person") await page.getByRole("radio", { name: "ohne Pronomen" }).check();
        await next().click();
        await expect.poll(() => heading().innerText()).not.toBe(before);
      }
    }
    expect(skipped).toBeGreaterThan(0);
    expect(await storyText()).toContain("Kim Beispiel");
  });
});

describe("the result", () => {
  test("is changed, taken back, worded anew and told in another tone", async () => {
    await open();
    await toResult();
    const hook = page.getByRole("textbox", { name: "Der Einstieg", exact: true });
    const made = await hook.inputValue();
    await hook.fill("Von Hand geschrieben.");
    await page.getByRole("button", { name: /^Zurück zum Vorschlag ?: Der Einstieg/ }).click();
    expect(await hook.inputValue()).toBe(made);
    await page.getByRole("button", { name: /^Anders formulieren ?: Der Einstieg/ }).click();
    expect(await hook.inputValue()).not.toBe(made);
    expect(await page.getByRole("status").innerText()).toContain(await hook.inputValue());
    const before = await storyText();
    await page.getByRole("radio", { name: /^sachlich/ }).check();
    expect(await storyText()).not.toBe(before);
    expect(
      await page
        .getByRole("radio", { name: /^sachlich/ })
        .evaluate((radio) => radio.matches(":focus")),
    ).toBe(true);
    const factual = await storyText();
    const all = page.getByRole("button", { name: "Alles anders formulieren" });
    await all.click();
    expect(await storyText()).not.toBe(factual);
    expect(await all.evaluate((button) => button.matches(":focus"))).toBe(true);
  });

  test("is offered again in a new tab, with what was changed, and can be deleted", async () => {
    await open();
    await toResult();
    await page.getByRole("textbox", { name: "Der Einstieg", exact: true }).fill("Von Hand.");
    await page.close();
    page = await context.newPage();
    await open();
    await page.getByRole("button", { name: "Weitermachen" }).click();
    expect(await storyText()).toMatch(/^Von Hand\./);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Alles löschen" }).last().click();
    await expect.poll(() => page.url()).toContain("#anlass");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.getByRole("button", { name: "Weitermachen" }).count()).toBe(0);
  });

  test("is opened by its link in another browser, where it is kept only when asked", async () => {
    await open();
    await toResult();
    await page.getByRole("textbox", { name: "Der Einstieg", exact: true }).fill("Von Hand.");
    const story = await storyText();
    await page.getByRole("button", { name: "Link zum Teilen kopieren" }).click();
    const link = await page.locator("#link-feld").inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const other = await browser.newContext({ viewport: DESKTOP, locale: "de-DE" });
    const addresses: string[] = [];
    const there = await other.newPage();
    there.on("request", (request) => addresses.push(request.url()));
    await there.goto(link);
    await there.locator(".story-parts textarea").first().waitFor();
    const same = await there
      .locator(".story-parts textarea")
      .evaluateAll((areas) =>
        areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : "")).join("\n"),
      );
    expect(same).toBe(story);
    const code = new URL(link).hash.slice(1);
    expect(addresses.filter((address) => new URL(address).search.includes(code))).toEqual([]);
    expect(await there.evaluate(() => localStorage.length)).toBe(0);
    await there.getByRole("button", { name: "Auf diesem Gerät speichern" }).click();
    expect(await there.evaluate(() => localStorage.length)).toBe(1);
    await other.close();
  });

  test("a link that is cut short is told in words", async () => {
    await open(`${TOOL}#geschichte=1abc`);
    expect(await page.getByRole("status").innerText()).toContain("steckt keine Geschichte");
    expect(await heading().innerText()).toContain("Was möchten Sie erzählen?");
  });

  test("is taken along as text and as a Word file that another program reads", async () => {
    await open();
    await toResult();
    const parts = (await storyText()).split("\n");
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), path: await download.path() };
    };
    const plain = await saved("Als Text speichern");
    expect(plain.name).toMatch(/^geschichte-.*\.txt$/);
    const text = await readFile(plain.path, "utf8");
    const word = await saved("Als Word-Datei speichern");
    expect(word.name).toMatch(/^geschichte-.*\.docx$/);
    const read = await mammoth.extractRawText({ path: word.path });
    expect(read.messages).toEqual([]);
    for (const part of parts) {
      expect(text).toContain(part);
      expect(read.value).toContain(part);
    }
    expect(read.value).toContain("Drehbuch für ein Video von 60 Sekunden");
  });

  test("is on paper what is in its fields", async () => {
    await open();
    await toResult();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".story-parts textarea").first().isVisible()).toBe(false);
    const shown = await page
      .locator(".story-text")
      .evaluateAll((all) => all.map((each) => getComputedStyle(each, "::after").visibility).join());
    expect(shown).toMatch(/^visible(,visible)*$/);
    expect(await page.getByRole("button").count()).toBe(0);
  });
});

describe("no barrier in any step", () => {
  test.each([
    { where: "on a phone", viewport: PHONE },
    { where: "on a desktop", viewport: DESKTOP },
  ])("$where", { timeout: 300_000 }, async ({ viewport }) => {
    await page.setViewportSize(viewport);
    await open();
    const found: string[] = [];
    await toResult(async () => {
      found.push(...(await violationsInBothSchemes(page)).map((one) => `${page.url()} ${one}`));
    });
    expect(found).toEqual([]);
  });

  test("nothing is cut off at 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open();
    await toResult(async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, page.url()).toBeLessThanOrEqual(320);
    });
  });
});

test("goes on where the browser keeps nothing, and says so", async () => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open();
  await toResult();
  expect(await page.locator(".story-kept").innerText()).toContain("Ihr Browser speichert nichts");
  expect(faults).toEqual([]);
});

test("is in the main menu of every page", async () => {
  await page.setViewportSize(DESKTOP);
  await page.goto(`${hubUrl}/termine/`);
  await page
    .getByRole("navigation", { name: "Hauptmenü" })
    .getByRole("link", { name: "Storygenerator" })
    .click();
  await heading().waitFor();
  expect(page.url()).toBe(TOOL);
});

test("without scripts there is a worksheet with every question", async () => {
  const content = await (await fetch(await toolFile())).text();
  const labels = [...content.matchAll(/"label":"((?:[^"\\]|\\.)*)"/g)].map(([, label = ""]) =>
    String(JSON.parse(`"${label}"`)),
  );
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const sheet = await plain.newPage();
  await sheet.goto(TOOL);
  expect(await sheet.locator(".story-tool").isVisible()).toBe(false);
  const text = (await sheet.locator("#arbeitsblatt").innerText()).replaceAll("\u00a0", " ");
  expect(labels.length).toBeGreaterThan(8);
  expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  await plain.close();
});

test("the worksheet is a click away, and the tool one click back", async () => {
  await open();
  await page.getByRole("link", { name: /Zum Arbeitsblatt/ }).click();
  await page.getByRole("heading", { name: /^Arbeitsblatt/ }).waitFor();
  expect(await heading().isVisible()).toBe(false);
  await page.getByRole("link", { name: "Am Bildschirm ausfüllen" }).click();
  await heading().waitFor();
  expect(await page.getByRole("heading", { name: /^Arbeitsblatt/ }).isVisible()).toBe(false);
});

async function toolFile(): Promise<string> {
  const html = await (await fetch(TOOL)).text();
  const file = /data-story-file="([^"]+)"/.exec(html)?.[1];
  if (file === undefined) throw new Error("The page names no file.");
  return new URL(file, TOOL).href;
}
