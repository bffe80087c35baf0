import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { FORM_PAGES } from "../../common/paths.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { aVisitor } from "./visitor.ts";

const { hubUrl, mailboxUrl } = inject("hub");
const visitor = aVisitor();
/** A coming seminar of the demo content, with few places. */
const SEMINAR = "/termine/feedback-geben/";

const field = (name: string) => visitor.page.getByLabel(name, { exact: false });
const press = (name: string) => visitor.page.getByRole("button", { name }).click();
const heading = () => visitor.page.getByRole("heading", { level: 1 }).innerText();
const summary = () => visitor.page.getByRole("group", { name: "Da fehlt noch etwas" });

/** How many places the seminar's page says are left. */
async function placesLeft(): Promise<number> {
  await visitor.page.goto(hubUrl + SEMINAR);
  const text = await visitor.page.getByText(/^Noch \d+ Pl(?:atz|ätze) frei$/).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

const mailsSchema = z.array(z.object({ subject: z.string(), text: z.string() }));

async function mailTo(address: string, subject: string) {
  const all = `${mailboxUrl}/__mailbox/mails?to=${encodeURIComponent(address)}`;
  const found = async () =>
    mailsSchema
      .parse(await (await fetch(all)).json())
      .find((mail) => mail.subject.startsWith(subject));
  await expect.poll(found, { timeout: 60_000 }).toBeDefined();
  return (await found())?.text ?? "";
}

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  test("what is to mend is told on top and beside its field, and nothing typed is lost", async () => {
    await visitor.open(SEMINAR, { javaScriptEnabled });
    // What the browser itself lets through, so that it is the same without JavaScript.
    await field("Ihr Name").fill("Gewinn 500");
    await field("Ihre E-Mail-Adresse").fill("anna@betrieb");
    await field("Ihr Betrieb").fill("Bäckerei Kornblume");
    await field("Ihre Frage an die Runde").fill("Zeile eins\nZeile zwei");
    await press("Jetzt anmelden");
    await summary().waitFor();
    expect(await summary().getByRole("link").allInnerTexts()).toEqual([
      "Bitte geben Sie nur den Namen an, ohne Ziffern, Internetadressen und Sonderzeichen.",
      "Das sieht nicht nach einer E-Mail-Adresse aus. Sie hat die Form name@beispiel.de, ohne Leerzeichen.",
    ]);
    await expect
      .poll(() => visitor.page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("group");
    expect(await field("Ihre E-Mail-Adresse").getAttribute("aria-invalid")).toBe("true");
    expect(await field("Ihr Betrieb").inputValue()).toBe("Bäckerei Kornblume");
    expect(await field("Ihre Frage an die Runde").inputValue()).toBe("Zeile eins\nZeile zwei");
    expect(
      await visitor.page.getByRole("heading", { name: "Anmeldung", exact: true }).count(),
    ).toBe(1);
  });

  test("a guest registers, changes what was said, and gives the place back", async () => {
    await visitor.open(SEMINAR, { javaScriptEnabled });
    const before = await placesLeft();
    const email = `anna.${javaScriptEnabled ? "mit" : "ohne"}@betrieb.example`;
    await visitor.page.getByRole("link", { name: "Jetzt anmelden" }).click();
    await field("Ihr Name").fill("Anna Muster");
    await field("Ihre E-Mail-Adresse").fill(email);
    await press("Jetzt anmelden");
    await visitor.page.waitForURL(hubUrl + FORM_PAGES.registered);
    expect(await heading()).toBe("Danke für Ihre Anmeldung");
    expect(await placesLeft()).toBe(before - 1);

    const mail = await mailTo(email, "Sie sind dabei");
    expect(mail).toContain("https://konferenz.example.org/raum/");
    const link = /\/anmeldung\/verwalten\/\?t=[\w-]{43}/.exec(mail)?.[0] ?? "";
    await visitor.page.goto(hubUrl + link);
    expect(await visitor.page.getByText("Ihr Platz ist Ihnen sicher.").count()).toBe(1);
    if (javaScriptEnabled) expect(await violationsInBothSchemes(visitor.page)).toEqual([]);
    await field("Ihr Name").fill("Anna Neu");
    await press("Angaben speichern");
    await visitor.page.waitForURL(hubUrl + FORM_PAGES.registrationChanged);
    await visitor.page.goto(hubUrl + link);
    expect(await field("Ihr Name").inputValue()).toBe("Anna Neu");
    await press("Anmeldung absagen");
    await visitor.page.waitForURL(hubUrl + FORM_PAGES.registrationCancelled);
    await visitor.page.goto(hubUrl + link);
    expect(await visitor.page.getByText("Diese Anmeldung gilt nicht mehr.").count()).toBe(1);
    expect(await visitor.page.getByRole("button", { name: "Anmeldung absagen" }).count()).toBe(0);
    expect(await placesLeft()).toBe(before);
  });
});

test("with everything to mend the page has no barrier", async () => {
  await visitor.open(SEMINAR);
  await press("Jetzt anmelden");
  await summary().waitFor();
  expect(await violationsInBothSchemes(visitor.page)).toEqual([]);
});
