import { createServer, type Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../setup/browser.ts";

const { hubUrl } = inject("hub");

/** The line that the hub offers, as it stands on the page for partners. */
const FRAME = `<iframe src="${hubUrl}/einbetten/termine/" title="Kommende Termine" width="100%" height="520" style="border:0" loading="lazy"></iframe>`;
const LINE = `${FRAME}<script async src="${hubUrl}/einbetten/termine.js"></script>`;

const PAGES: Readonly<Record<string, string>> = {
  "/line": LINE,
  "/frame": FRAME,
  // A partner's page that isolates itself, and one whose other frame lies about heights.
  "/isolated": LINE,
  "/liar": `${LINE}<iframe id="liar" src="/lies" title="Fremd"></iframe>`,
  "/lies": `<script>parent.postMessage({ type: "hub:height", height: 9 }, "*"); document.title = "told";</script>`,
};

let browser: Browser;
let partner: Server;
let partnerUrl: string;

beforeAll(async () => {
  browser = await launchBrowser();
  partner = createServer((request, response) => {
    const path = request.url ?? "";
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (path === "/isolated") {
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
    const body = PAGES[path] ?? "";
    response.end(
      `<!doctype html><html lang="de"><title>Partner</title><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => partner.listen(0, "127.0.0.1", resolve));
  const address = partner.address();
  partnerUrl = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : "")}`;
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => partner.close(resolve));
});

/** A partner's page in a browser of a width, with what went wrong there. */
async function visit(path: string, width = 800): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 700 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("favicon"))
      faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(partnerUrl + path);
  await page.locator("iframe").first().contentFrame().locator("h1").waitFor();
  return { page, faults };
}

/** Whether the frame is exactly as high as what is in it. */
const fits = (page: Page) =>
  page.waitForFunction((hub) => {
    const frame = [...document.querySelectorAll("iframe")].find(({ src }) => src.startsWith(hub));
    return frame !== undefined && frame.style.height !== "" ? frame.style.height : undefined;
  }, hubUrl);

async function contentHeight(page: Page): Promise<number> {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(hubUrl));
  if (frame === undefined) throw new Error("the list is not framed");
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

describe("the list on a partner's page", () => {
  test.each(["/line", "/isolated"])("%s is as high as it needs, at every width", async (path) => {
    const { page, faults } = await visit(path);
    const wide = await (await fits(page)).jsonValue();
    expect(wide).toBe(`${String(await contentHeight(page))}px`);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.waitForFunction(
      (before) => document.querySelector("iframe")?.style.height !== before,
      wide,
    );
    const narrow = await page
      .locator("iframe")
      .first()
      .evaluate((frame) => frame.style.height);
    expect(narrow).toBe(`${String(await contentHeight(page))}px`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("stands without the script, and scrolls", async () => {
    const { page, faults } = await visit("/frame");
    const box = await page.locator("iframe").boundingBox();
    expect(box?.height).toBe(520);
    expect(await contentHeight(page)).toBeGreaterThan(520);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("takes no heights from strangers", async () => {
    const { page } = await visit("/liar");
    const height = await (await fits(page)).jsonValue();
    await page.frameLocator("#liar").locator("body").waitFor({ state: "attached" });
    await page.waitForFunction(() => window.frames.length === 2);
    expect(height).toBe(`${String(await contentHeight(page))}px`);
    await page.context().close();
  });

  test("opens its links beside the partner's page, and says so", async () => {
    const { page } = await visit("/line");
    const list = page.locator("iframe").first().contentFrame();
    for (const link of await list.locator("a").all()) {
      expect(await link.getAttribute("target")).toBe("_blank");
      expect(await link.textContent()).toContain("öffnet in einem neuen Fenster");
    }
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      list.locator("h2 a").first().click(),
    ]);
    await opened.waitForLoadState();
    expect(opened.url()).toMatch(new RegExp(`^${hubUrl}/termine/[^/]+/$`));
    expect(page.url()).toBe(`${partnerUrl}/line`);
    await page.context().close();
  });

  test("keeps nothing in the browser and asks nobody else", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${partnerUrl}/line`);
    await fits(page);
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    expect([cookies, origins]).toEqual([[], []]);
    expect([...hosts].sort()).toEqual([partnerUrl, hubUrl].sort());
    await context.close();
  });
});

describe.each(["light", "dark"] as const)("the list itself, %s", (colorScheme) => {
  test.each([320, 1024])("has no barrier at %i px", async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme });
    const page = await context.newPage();
    for (const path of ["", "messen/", "reihen/dialogseminare/"]) {
      await page.goto(`${hubUrl}/einbetten/termine/${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
    await context.close();
  });
});
