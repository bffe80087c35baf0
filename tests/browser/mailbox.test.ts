import type { Browser, Page } from "playwright-core";
import { Resend } from "resend";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAIL_KINDS, renderPreview } from "../../functions/mail/previews.ts";
import { FAULTS } from "../../functions/mailbox/faults.ts";
import { launchBrowser } from "../setup/browser.ts";
import { startMailbox, type TestMailbox } from "../setup/mailbox.ts";
import { violationsInBothSchemes } from "./auditPage.ts";

/** Every page of the local mailbox, on a phone and on a desktop, for everybody. */

const WIDTHS = [320, 1280];
const ADDRESS = "anna@betrieb.example";

let browser: Browser;
let page: Page;
let empty: TestMailbox;
/** With more mails than a page of the list shows, one of them with an attachment. */
let full: TestMailbox;

beforeAll(async () => {
  [browser, empty, full] = await Promise.all([launchBrowser(), startMailbox(), startMailbox()]);
  page = await browser.newPage();
  const resend = new Resend("re_test", { baseUrl: full.url });
  const { html, text } = await renderPreview("newsletter.confirm", {
    hubOrigin: "https://hub.example",
  });
  const mail = { from: "Hub <hub@hub.example>", to: ADDRESS, html, text };
  const many = Array.from({ length: 60 }, (_, index) => ({ ...mail, subject: `Mail ${index}` }));
  expect((await resend.batch.send(many)).error).toBeNull();
  const { subject, attachments, ...confirmed } = await renderPreview("registration.confirmed", {
    hubOrigin: "https://hub.example",
  });
  const sent = await resend.emails.send({
    ...mail,
    ...{ subject, html: confirmed.html, text: confirmed.text },
    attachments: attachments.map(({ filename, content, contentType }) => ({
      ...{ filename, content, contentType },
    })),
  });
  expect(sent.error).toBeNull();
});
afterAll(async () => {
  await Promise.all([browser.close(), empty.close(), full.close()]);
});

/** What is wrong with a page at any width, in either scheme. */
async function faultsOf(url: string): Promise<string[]> {
  await page.goto(url);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const found = await violationsInBothSchemes(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const sideways = wide > width ? [`is ${wide} px wide`] : [];
    faults.push(...[...found, ...sideways].map((fault) => `at ${width} px: ${fault}`));
  }
  return faults;
}

test("the list without a mail, with many, on its last page and with nothing found", async () => {
  expect(await faultsOf(empty.url)).toEqual([]);
  expect(await page.getByText("Noch ist keine Mail da.").count()).toBe(1);
  for (const path of ["/", "/?seite=2", "/?q=anna", "/?q=gibt-es-nicht"]) {
    expect([path, await faultsOf(full.url + path)]).toEqual([path, []]);
  }
});

test("a mail, with an attachment too, and what the hub said to a bounce", async () => {
  const mails = await full.mailsTo(ADDRESS);
  const attached = mails.find(({ attachments }) => attachments.length > 0);
  const plain = mails.find(({ attachments }) => attachments.length === 0);
  const paths = [
    `/mails/${plain?.id ?? ""}/`,
    `/mails/${attached?.id ?? ""}/`,
    `/mails/${plain?.id ?? ""}/?gemeldet=bounced-200`,
    `/mails/${plain?.id ?? ""}/?gemeldet=complained-0`,
  ];
  for (const path of paths) expect([path, await faultsOf(full.url + path)]).toEqual([path, []]);
  await page.goto(full.url + (paths[1] ?? ""));
  await page.getByText("Inhalt ansehen").click();
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test("what is not there", async () => {
  for (const path of ["/gibt-es-nicht", "/mails/gibt-es-nicht/"]) {
    expect([path, await faultsOf(full.url + path)]).toEqual([path, []]);
  }
});

describe("the templates", () => {
  test.each(["", ...MAIL_KINDS.map((kind) => `${kind}/`)])("/vorlagen/%s", async (path) => {
    expect(await faultsOf(`${full.url}/vorlagen/${path}`)).toEqual([]);
  });
});

describe("told to fail", () => {
  test.each(["", ...Object.keys(FAULTS)])("by %j", async (fault) => {
    await empty.fail(fault, 5);
    expect(await faultsOf(`${empty.url}/stoerungen/`)).toEqual([]);
    expect(await faultsOf(empty.url)).toEqual([]);
    const warnings = await page.getByText("Störung eingeschaltet").count();
    expect(warnings).toBe(fault === "" ? 0 : 1);
    await empty.fail(undefined);
  });
});
