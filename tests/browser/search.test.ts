import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { SEARCH_PATH } from "../../common/paths.ts";
import { launchBrowser } from "../setup/browser.ts";
import { violationsInBothSchemes } from "./auditPage.ts";

const { hubUrl } = inject("hub");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ locale: "de-DE" })).newPage();
});

afterAll(async () => {
  await browser.close();
});

const status = () => page.getByRole("status");
const results = () => page.locator(".results > li");
const box = () => page.getByRole("searchbox", { name: "Wonach suchen Sie?" });

async function ask(query: string): Promise<void> {
  await page.goto(`${hubUrl}${SEARCH_PATH}?q=${encodeURIComponent(query)}`);
  await status().filter({ hasText: "Treffer" }).waitFor();
}

test.each([
  ["Berichtsheft", "Das digitale Berichtsheft in 30 Minuten einrichten"],
  ["Berichtshefte", "Das digitale Berichtsheft in 30 Minuten einrichten"],
  ["Bericht Heft", "Das digitale Berichtsheft in 30 Minuten einrichten"],
  ["Berichtsehft", "Das digitale Berichtsheft in 30 Minuten einrichten"],
  ["Nachweis", "Das digitale Berichtsheft in 30 Minuten einrichten"],
  ["Ausbilderinnen", "„Ausbilder:innen brauchen vor allem andere Ausbilder:innen“"],
  ["Dachdecker", "„Vor vier Jahren habe ich selbst noch gefragt, wo die Servietten liegen“"],
  ["Fuegetechnik", "Wenn die KI das Berichtsheft schreibt"],
  ["Fügetechnik", "Wenn die KI das Berichtsheft schreibt"],
])("%s finds „%s“", async (query, title) => {
  await ask(query);
  const more = page.getByRole("button", { name: "Weitere Treffer zeigen" });
  while (await more.isVisible()) {
    const before = await results().count();
    await more.click();
    await expect.poll(() => results().count()).toBeGreaterThan(before);
  }
  const titles = await results().getByRole("heading").allInnerTexts();
  expect(titles.map((text) => text.replaceAll("\u00a0", " "))).toContain(title);
});

test.each(["Ei", "Xylophonorchester"])("%s finds nothing, and the page helps on", async (query) => {
  await ask(query);
  expect(await status().innerText()).toContain(`Keine Treffer für „${query}“`);
  expect(await page.getByRole("heading", { name: /Themen/ }).isVisible()).toBe(true);
});

test.each(["der und die", "?!"])("%s asks for nothing, and the page says so", async (query) => {
  await page.goto(`${hubUrl}${SEARCH_PATH}?q=${encodeURIComponent(query)}`);
  await status()
    .filter({ hasText: `In „${query}“ ist kein Wort, nach dem sich suchen lässt.` })
    .waitFor();
  expect(await results().count()).toBe(0);
  expect(await page.getByRole("heading", { name: /Themen/ }).isVisible()).toBe(true);
});

test("what is said in an episode is found, marked, and leads to its second", async () => {
  await ask("prozessuale Abläufe optimieren");
  const passage = page.locator('.results a[href*="#t="]').first();
  expect(await passage.getAttribute("href")).toMatch(/^\/podcast\/[^/]+\/#t=\d+$/);
  expect((await page.locator(".results mark").allInnerTexts()).length).toBeGreaterThan(2);
});

test("typing searches, tells the number only, and keeps focus and address", async () => {
  await page.goto(hubUrl + SEARCH_PATH);
  await box().focus();
  await page.keyboard.type("Betrieb");
  await status().filter({ hasText: "Treffer für „Betrieb“" }).waitFor();
  expect(new URL(page.url()).search).toBe("?q=Betrieb");
  expect(await box().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toMatch(/^Alle/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("art")).not.toBeNull();
  const chosen = page.locator('.filters [aria-current="true"]');
  await expect.poll(() => chosen.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe("?q=Betrieb");
});

test("a misspelt word is offered as it should be", async () => {
  await ask("Berichtsehft");
  await page.getByRole("link", { name: "Berichtsheft", exact: true }).click();
  await expect.poll(() => box().inputValue()).toBe("Berichtsheft");
});

test("HTML in a query stays text", async () => {
  const query = `<img src=x onerror="document.title='!'"> Betrieb`;
  await ask(query);
  expect(await page.locator("main img").count()).toBe(0);
  expect(await status().innerText()).toContain("<img");
});

test("no barrier with results or without, and no script before one comes here", async () => {
  await ask("Betrieb");
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await ask("Xylophonorchester");
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test("an index that cannot be loaded is said in words", async () => {
  await page.route("**/suche/daten/**", (route) => route.abort());
  await page.goto(`${hubUrl}${SEARCH_PATH}?q=Betrieb`);
  await status().filter({ hasText: "lässt sich gerade nicht laden" }).waitFor();
  await page.unroute("**/suche/daten/**");
});

test("without scripts the form is there and the page says why it cannot answer", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${hubUrl}${SEARCH_PATH}?q=Betrieb`);
  expect(await plain.locator("noscript").innerText()).toContain("JavaScript");
  expect(await plain.getByRole("link", { name: "Tutorials" }).first().isVisible()).toBe(true);
  await context.close();
});
