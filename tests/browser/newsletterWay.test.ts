import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { FORM_PAGES } from "../../common/paths.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { aVisitor } from "./visitor.ts";

/** The newsletter's whole way, as a person goes it: forms on the site, mails in the mailbox. */

const { hubUrl, mailboxUrl } = inject("hub");
const visitor = aVisitor();

const heading = () => visitor.page.getByRole("heading", { level: 1 }).innerText();
const press = (name: string) => visitor.page.getByRole("button", { name }).click();
const arriveAt = (path: string) => visitor.page.waitForURL(hubUrl + path);
const CONFIRM = "Bitte bestätigen Sie Ihre Newsletter-Anmeldung";
const WELCOME = "Willkommen beim Newsletter";
const LINK = "Ihr Link zu Ihren Newsletter-Daten";

/** Looks for an address in the mailbox until a mail with this subject is there; the subjects found. */
async function lookForMail(address: string, subject: string): Promise<string[]> {
  const { page } = visitor;
  await page.goto(mailboxUrl);
  const subjects = async () => {
    await page.getByRole("searchbox", { name: "Empfänger oder Betreff" }).fill(address);
    await page.getByRole("button", { name: "Suchen" }).click();
    return page.getByRole("row").getByRole("link").allInnerTexts();
  };
  await expect.poll(subjects, { timeout: 60_000, interval: 500 }).toContain(subject);
  return page.getByRole("row").getByRole("link").allInnerTexts();
}

/** Opens a mail in the mailbox and follows one of its links, which opens another tab. */
async function followMail(address: string, { subject, link }: { subject: string; link: string }) {
  const { page } = visitor;
  await lookForMail(address, subject);
  await page.getByRole("link", { name: subject }).click();
  expect(await heading()).toBe(subject);
  const mail = page.frameLocator('iframe[title="Die Mail, breit"]');
  await visitor.followInNewTab(() => mail.getByRole("link", { name: link }).click());
}

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  const barriers = async () => (javaScriptEnabled ? violationsInBothSchemes(visitor.page) : []);

  test("from signing up to being forgotten", { timeout: 300_000 }, async () => {
    const address = `weg-${randomUUID()}@betrieb.example`;
    await visitor.open(FORM_PAGES.newsletter, { javaScriptEnabled });
    await visitor.page.getByLabel("Ihre E-Mail-Adresse").fill(address);
    await visitor.page.getByLabel("Ihr Vorname").fill("Anna");
    await visitor.page.getByRole("checkbox", { name: "Prüfung" }).check();
    await press("Newsletter anfordern");
    await arriveAt(FORM_PAGES.newsletterSent);

    await followMail(address, { subject: CONFIRM, link: "Anmeldung bestätigen" });
    // Mail programs open links to look at them: that is no consent.
    await visitor.page.reload();
    const confirm = visitor.page.url();
    expect(new URL(confirm).pathname).toBe(FORM_PAGES.newsletterConfirm);
    expect(await barriers()).toEqual([]);
    expect(await lookForMail(address, CONFIRM)).toEqual([CONFIRM]);
    await visitor.page.goto(confirm);
    await press("Ja, ich möchte den Newsletter");
    await arriveAt(FORM_PAGES.newsletterConfirmed);
    expect(await heading()).toBe("Willkommen beim Newsletter!");

    await followMail(address, { subject: WELCOME, link: "Einstellungen öffnen" });
    const preferences = visitor.page.url();
    const firstName = visitor.page.getByLabel("Ihr Vorname");
    expect(await firstName.inputValue()).toBe("Anna");
    expect(await checkedTopics()).toEqual(["Prüfung"]);
    expect(await barriers()).toEqual([]);
    await firstName.fill("Anna Lena");
    await visitor.page.getByRole("checkbox", { name: "Prüfung" }).uncheck();
    await press("Einstellungen speichern");
    await arriveAt(FORM_PAGES.newsletterSaved);
    await visitor.page.goto(preferences);
    expect(await visitor.page.getByLabel("Ihr Vorname").inputValue()).toBe("Anna Lena");
    expect(await checkedTopics()).toEqual([]);

    await press("Daten ansehen");
    await visitor.page.getByText("Anmeldung bestätigt").first().waitFor();
    const main = visitor.page.getByRole("main");
    expect(await main.innerText()).toContain(address);
    expect(await main.innerText()).toContain("Anna Lena");
    expect(await barriers()).toEqual([]);
    await visitor.page.goto(preferences);
    const [download] = await Promise.all([
      visitor.page.waitForEvent("download"),
      press("Als Datei herunterladen (JSON)"),
    ]);
    const file: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(file).toMatchObject({
      subscription: { email: address, firstName: "Anna Lena", state: "confirmed" },
      consents: [{ event: "requested" }, { event: "confirmed" }, { event: "changed" }],
    });

    await followMail(address, { subject: WELCOME, link: "Newsletter abbestellen" });
    expect(await heading()).toBe("Newsletter abbestellen");
    await press("Newsletter abbestellen");
    await arriveAt(FORM_PAGES.newsletterUnsubscribed);
    await visitor.page.goto(confirm);
    expect(await heading()).toBe("Dieser Link gilt nicht mehr");

    await visitor.page.goto(hubUrl + FORM_PAGES.newsletterLink);
    await visitor.page.getByLabel("Ihre E-Mail-Adresse").fill(address);
    await press("Link anfordern");
    await arriveAt(FORM_PAGES.newsletterLinkSent);
    await followMail(address, { subject: LINK, link: "Meine Newsletter-Daten öffnen" });
    await visitor.page.getByText("An Ihre Adresse geht zurzeit kein Newsletter.").waitFor();
    const manage = visitor.page.url();
    await visitor.page.getByRole("checkbox", { name: /^Ja, ich möchte, dass alles/ }).check();
    await press("Alle Daten löschen");
    await arriveAt(FORM_PAGES.newsletterErased);
    await visitor.page.goto(manage);
    expect(await heading()).toBe("Dieser Link gilt nicht mehr");
    expect((await lookForMail(address, LINK)).toSorted()).toEqual(
      [CONFIRM, LINK, WELCOME].toSorted(),
    );
  });
});

/** The topics that are ticked on the page. */
async function checkedTopics(): Promise<string[]> {
  const ticked = visitor.page.getByRole("group", { name: /^Was interessiert Sie/ });
  return ticked.locator("label:has(:checked)").allInnerTexts();
}
