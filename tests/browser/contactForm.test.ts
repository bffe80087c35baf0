import { describe, expect, inject, test } from "vitest";
import { FORM_PAGES } from "../../common/paths.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { aVisitor } from "./visitor.ts";

const { hubUrl } = inject("hub");
const visitor = aVisitor();

const field = (name: string) => visitor.page.getByLabel(name, { exact: false });
const send = () => visitor.page.getByRole("button", { name: "Nachricht senden" }).click();
const focused = () => visitor.page.evaluate(() => document.activeElement?.getAttribute("role"));

async function fillIn(): Promise<void> {
  await field("Ihr Name").fill("Anna Muster");
  await field("Ihre E-Mail-Adresse").fill("anna+hub@betrieb.example");
  await field("Ihre Nachricht").fill("Guten Tag,\nwann ist der nächste Stammtisch?");
}

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  test("what is to mend is told on top and beside its field, and nothing typed is lost", async () => {
    await visitor.open(FORM_PAGES.contact, { javaScriptEnabled });
    await fillIn();
    await field("Ihr Name").fill("Gewinn 500");
    await field("Worum geht es?").selectOption({ label: "Newsletter" });
    await send();
    const summary = visitor.page.getByRole("group", { name: "Da fehlt noch etwas" });
    await summary.waitFor();
    await expect.poll(focused).toBe("group");
    const name = field("Ihr Name");
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    const described = (await name.getAttribute("aria-describedby")) ?? "";
    const problem = visitor.page.locator(
      described
        .split(" ")
        .map((id) => `#${id}`)
        .join(","),
    );
    expect(await problem.allInnerTexts()).toEqual([
      "Bitte geben Sie nur den Namen an, ohne Ziffern, Internetadressen und Sonderzeichen.",
    ]);
    expect(await name.inputValue()).toBe("Gewinn 500");
    expect(await field("Ihre Nachricht").inputValue()).toContain("\nwann ist");
    expect(await field("Worum geht es?").evaluate((select) => select.textContent)).toContain(
      "Newsletter",
    );
    await summary.getByRole("link").click();
    await expect.poll(() => visitor.page.evaluate(() => document.activeElement?.id)).toBe("name");
  });

  test("a message is sent by keyboard alone, and the next page says so", async () => {
    await visitor.open(FORM_PAGES.contact, { javaScriptEnabled });
    await fillIn();
    await field("Ihre Nachricht").press("Tab");
    for (let step = 0; step < 3; step += 1) {
      const text = await visitor.page.evaluate(() => document.activeElement?.textContent.trim());
      if (text === "Nachricht senden") break;
      await visitor.page.keyboard.press("Tab");
    }
    await visitor.page.keyboard.press("Enter");
    await visitor.page.waitForURL(hubUrl + FORM_PAGES.contactSent);
    expect(await visitor.page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "Ihre Nachricht ist angekommen",
    );
  });
});

test("with everything to mend the page has no barrier", async () => {
  await visitor.open(FORM_PAGES.contact);
  await send();
  await visitor.page.getByRole("group", { name: "Da fehlt noch etwas" }).waitFor();
  expect(await violationsInBothSchemes(visitor.page)).toEqual([]);
});
