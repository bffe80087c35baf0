import type { Locator } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { FORM_PAGES, tokenLink } from "../../common/paths.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { aVisitor } from "./visitor.ts";

const { hubUrl } = inject("hub");
const visitor = aVisitor();

const email = () => visitor.page.getByRole("textbox", { name: "Ihre E-Mail-Adresse" });
const firstName = () => visitor.page.getByRole("textbox", { name: "Ihr Vorname (freiwillig)" });
const send = () => visitor.page.getByRole("button", { name: "Newsletter anfordern" });
const summary = () => visitor.page.getByRole("group", { name: "Da fehlt noch etwas" });
const heading = () => visitor.page.getByRole("heading", { level: 1 }).innerText();

/** What a screen reader reads after a field's name. */
async function descriptionOf(field: Locator): Promise<string[]> {
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
  const texts = await Promise.all(
    ids.map(async (id) => {
      const place = visitor.page.locator(`[id="${id}"]`);
      return (await place.isVisible()) ? place.innerText() : "";
    }),
  );
  return texts.filter((text) => text !== "");
}

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  test("every field says what it is, and the words of the consent stand before the button", async () => {
    await visitor.open(FORM_PAGES.newsletter, { javaScriptEnabled });
    expect(await descriptionOf(email())).toEqual([
      "Dorthin schicken wir zuerst eine E-Mail, mit der Sie die Anmeldung bestätigen.",
    ]);
    expect(await email().getAttribute("autocomplete")).toBe("email");
    expect(await descriptionOf(firstName())).toEqual(["Für die Anrede."]);
    const topics = visitor.page.getByRole("group", { name: /^Was interessiert Sie besonders\?/ });
    expect(await topics.getByRole("checkbox").count()).toBeGreaterThan(3);
    expect(await topics.getByRole("checkbox", { checked: true }).count()).toBe(0);
    const consent = visitor.page.getByText("Ja, ich möchte den Newsletter von");
    const [words, button] = await Promise.all([consent.boundingBox(), send().boundingBox()]);
    expect(words?.y).toBeLessThan(button?.y ?? 0);
    expect(await visitor.page.getByRole("textbox").count()).toBe(2);
  });

  test("what is to mend is told on top and beside its field, and nothing typed is lost", async () => {
    await visitor.open(FORM_PAGES.newsletter, { javaScriptEnabled });
    await email().fill("anna@betrieb.example");
    await firstName().fill("www.gewinn.de");
    await visitor.page.getByRole("checkbox", { name: "Prüfung" }).check();
    await send().click();
    await summary().waitFor();
    await expect
      .poll(() =>
        visitor.page.evaluate(() => document.activeElement?.hasAttribute("data-problems")),
      )
      .toBe(true);
    const problem =
      "Bitte geben Sie nur den Namen an, ohne Ziffern, Internetadressen und Sonderzeichen.";
    expect(await descriptionOf(firstName())).toEqual(["Für die Anrede.", problem]);
    expect(await firstName().getAttribute("aria-invalid")).toBe("true");
    expect(await email().getAttribute("aria-invalid")).toBeNull();
    expect(await email().inputValue()).toBe("anna@betrieb.example");
    expect(await firstName().inputValue()).toBe("www.gewinn.de");
    expect(await visitor.page.getByRole("checkbox", { name: "Prüfung" }).isChecked()).toBe(true);
    expect(await summary().getByRole("link").allInnerTexts()).toEqual([problem]);
    await summary().getByRole("link").press("Enter");
    await expect
      .poll(() => visitor.page.evaluate(() => document.activeElement?.id))
      .toBe("vorname");
  });

  test("is sent by keyboard alone, and the next page says what to do", async () => {
    await visitor.open(FORM_PAGES.newsletter, { javaScriptEnabled });
    await email().focus();
    await visitor.page.keyboard.type(`tastatur-${String(javaScriptEnabled)}@betrieb.example`);
    await visitor.page.keyboard.press("Tab");
    await visitor.page.keyboard.type("Anna");
    await visitor.page.keyboard.press("Tab");
    await visitor.page.keyboard.press("Space");
    const first = visitor.page.getByRole("checkbox").first();
    expect(await first.isChecked()).toBe(true);
    await visitor.page.keyboard.press("Enter");
    await visitor.page.waitForURL(hubUrl + FORM_PAGES.newsletterSent);
    expect(await heading()).toBe("Fast geschafft: Bitte bestätigen Sie noch");
  });

  test("a link to one's own data is asked for by address alone", async () => {
    await visitor.open(FORM_PAGES.newsletterLink, { javaScriptEnabled });
    await visitor.page.getByRole("button", { name: "Link anfordern" }).click();
    // Without a script the browser itself says that the field is empty, or the page does.
    if (javaScriptEnabled) await summary().waitFor();
    expect(visitor.page.url()).not.toContain(FORM_PAGES.newsletterLinkSent);
    await email().fill(`link-${String(javaScriptEnabled)}@betrieb.example`);
    await visitor.page.getByRole("button", { name: "Link anfordern" }).click();
    await visitor.page.waitForURL(hubUrl + FORM_PAGES.newsletterLinkSent);
  });
});

test("sending is said aloud, and cannot be done twice", async () => {
  await visitor.open(FORM_PAGES.newsletter);
  await email().fill("zweimal@betrieb.example");
  // Whether the form's script lets a submit through; it goes no further than here.
  await visitor.page.evaluate(() => {
    document.querySelector("form[data-form]")?.addEventListener("submit", (event) => {
      document.body.dataset["sent"] =
        `${document.body.dataset["sent"] ?? ""} ${String(!event.defaultPrevented)}`;
      event.preventDefault();
    });
  });
  await email().press("Enter");
  const status = visitor.page.getByRole("status");
  expect(await status.innerText()).toBe("Wird gesendet …");
  expect(await send().isDisabled()).toBe(true);
  await visitor.page.evaluate(() =>
    document.querySelector<HTMLFormElement>("form[data-form]")?.requestSubmit(),
  );
  expect(await visitor.page.locator("body").getAttribute("data-sent")).toBe(" true false");
});

test.each([
  FORM_PAGES.newsletter,
  FORM_PAGES.newsletterSent,
  FORM_PAGES.newsletterConfirm,
  FORM_PAGES.newsletterPreferences,
  FORM_PAGES.newsletterLink,
  tokenLink(FORM_PAGES.newsletterConfirm, "A".repeat(43)),
])("%s has no barrier", async (path) => {
  await visitor.open(path);
  expect(await violationsInBothSchemes(visitor.page)).toEqual([]);
});

test("with everything to mend the page has no barrier", async () => {
  await visitor.open(FORM_PAGES.newsletter);
  await firstName().fill("500 Euro");
  await send().click();
  await summary().waitFor();
  expect(await summary().getByRole("link").count()).toBe(2);
  expect(await violationsInBothSchemes(visitor.page)).toEqual([]);
});
