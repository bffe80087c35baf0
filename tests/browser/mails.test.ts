import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAIL_KINDS, renderPreview } from "../../functions/mail/previews.ts";
import { renderMail } from "../../functions/mail/renderMail.ts";
import { hostileData } from "../../functions/mail/testing/hostile.ts";
import { launchBrowser } from "../setup/browser.ts";
import { violationsInBothSchemes } from "./auditPage.ts";

const SITE = { hubOrigin: "https://hub.example" };

/** Where a mail is read, the mail program has the landmarks. */
const LANDMARKS = /: (?:region|landmark-one-main) at /;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A mail as it stands in a window of `width`. */
async function opened(html: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  await page.setContent(html);
  return page;
}

describe.each(MAIL_KINDS)("%s", (kind) => {
  test("can be read by everybody in both colour schemes", async () => {
    const { html } = await renderPreview(kind, SITE);
    const page = await opened(html, 390);
    const found = await violationsInBothSchemes(page);
    expect(found.filter((violation) => !LANDMARKS.test(violation))).toEqual([]);
    await page.close();
  });

  test("fits on the narrowest screen, whatever people and editors write", async () => {
    const mail = { id: "1", kind, recipient: "a@example.org" };
    const { html } = await renderMail({ ...mail, data: hostileData(kind) }, SITE);
    const page = await opened(html, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
