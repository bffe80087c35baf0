import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { DESKTOP, storyVisitor, TOOL } from "./storyVisitor.ts";

const visitor = storyVisitor();

describe("the result", () => {
  test("is changed, taken back, worded anew and told in another tone", async () => {
    await visitor.open();
    await visitor.toResult();
    const hook = visitor.page.getByRole("textbox", { name: "Der Einstieg", exact: true });
    const made = await hook.inputValue();
    await hook.fill("Von Hand geschrieben.");
    await visitor.page
      .getByRole("button", { name: /^Zurück zum Vorschlag ?: Der Einstieg/ })
      .click();
    expect(await hook.inputValue()).toBe(made);
    await visitor.page.getByRole("button", { name: /^Anders formulieren ?: Der Einstieg/ }).click();
    expect(await hook.inputValue()).not.toBe(made);
    expect(await visitor.page.getByRole("status").innerText()).toContain(await hook.inputValue());
    const before = await visitor.storyText();
    await visitor.page.getByRole("radio", { name: /^sachlich/ }).check();
    expect(await visitor.storyText()).not.toBe(before);
    expect(
      await visitor.page
        .getByRole("radio", { name: /^sachlich/ })
        .evaluate((radio) => radio.matches(":focus")),
    ).toBe(true);
    const factual = await visitor.storyText();
    const all = visitor.page.getByRole("button", { name: "Alles anders formulieren" });
    await all.click();
    expect(await visitor.storyText()).not.toBe(factual);
    expect(await all.evaluate((button) => button.matches(":focus"))).toBe(true);
  });

  test("is offered again in a new tab, with what was changed, and can be deleted", async () => {
    await visitor.open();
    await visitor.toResult();
    await visitor.page
      .getByRole("textbox", { name: "Der Einstieg", exact: true })
      .fill("Von Hand.");
    await visitor.page.close();
    visitor.page = await visitor.context.newPage();
    await visitor.open();
    await visitor.page.getByRole("button", { name: "Weitermachen" }).click();
    expect(await visitor.storyText()).toMatch(/^Von Hand\./);
    visitor.page.on("dialog", (dialog) => void dialog.accept());
    await visitor.page.getByRole("button", { name: "Alles löschen" }).last().click();
    await expect.poll(() => visitor.page.url()).toContain("#anlass");
    expect(await visitor.page.evaluate(() => localStorage.length)).toBe(0);
    expect(await visitor.page.getByRole("button", { name: "Weitermachen" }).count()).toBe(0);
  });

  test("is opened by its link in another browser, where it is kept only when asked", async () => {
    await visitor.open();
    await visitor.toResult();
    await visitor.page
      .getByRole("textbox", { name: "Der Einstieg", exact: true })
      .fill("Von Hand.");
    const story = await visitor.storyText();
    await visitor.page.getByRole("button", { name: "Link zum Teilen kopieren" }).click();
    const link = await visitor.page.locator("#link-feld").inputValue();
    expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const other = await visitor.browser.newContext({ viewport: DESKTOP, locale: "de-DE" });
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
    expect(addresses.filter((address) => address.replace(/#.*/s, "").includes(code))).toEqual([]);
    expect(await there.evaluate(() => localStorage.length)).toBe(0);
    await there.getByRole("button", { name: "Auf diesem Gerät speichern" }).click();
    expect(await there.evaluate(() => localStorage.length)).toBe(1);
    await other.close();
  });

  test("from a link keeps changes in its address; put away, the visitor's own is there again", async () => {
    await visitor.open();
    await visitor.toResult();
    const own = await visitor.storyText();
    const hook = visitor.page.getByRole("textbox", { name: "Der Einstieg", exact: true });
    await hook.fill("Aus dem Link.");
    await visitor.page.getByRole("button", { name: "Link zum Teilen kopieren" }).click();
    const link = await visitor.page.locator("#link-feld").inputValue();
    await visitor.page
      .getByRole("button", { name: /^Zurück zum Vorschlag ?: Der Einstieg/ })
      .click();
    expect(await visitor.storyText()).toBe(own);

    await visitor.page.goto("about:blank");
    await visitor.open(link);
    await hook.fill("Im Link geändert.");
    await expect.poll(() => visitor.page.url()).not.toBe(link);
    await visitor.page.reload();
    await expect.poll(() => visitor.storyText()).toMatch(/^Im Link geändert\./);
    await visitor.page.getByRole("button", { name: "Geschichte weglegen" }).click();
    await visitor.page.getByRole("button", { name: "Weitermachen" }).click();
    await expect.poll(() => visitor.storyText()).toBe(own);
  });

  test("takes a headline of the set", async () => {
    await visitor.open();
    await visitor.toResult();
    const headlines = visitor.page.locator(".story-headlines li");
    const last = (await headlines.last().innerText()).split(/\s*Nehmen/)[0];
    await headlines
      .last()
      .getByRole("button", { name: /^Nehmen/ })
      .click();
    const headline = visitor.page.getByRole("textbox", { name: "Überschrift", exact: true });
    expect(await headline.inputValue()).toBe(last);
    expect(await headline.evaluate((area) => area.matches(":focus"))).toBe(true);
  });

  test("a link that is cut short is told in words", async () => {
    await visitor.open(`${TOOL}#geschichte=1abc`);
    expect(await visitor.page.getByRole("status").innerText()).toContain("steckt keine Geschichte");
    expect(await visitor.heading().innerText()).toContain("Was möchten Sie erzählen?");
  });

  test("is taken along as text and as a Word file that another program reads", async () => {
    await visitor.open();
    await visitor.toResult();
    const parts = (await visitor.storyText()).split("\n");
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        visitor.page.waitForEvent("download"),
        visitor.page.getByRole("button", { name }).click(),
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
    await visitor.open();
    await visitor.toResult();
    await visitor.page.getByRole("button", { name: "Link zum Teilen kopieren" }).click();
    await visitor.page.locator("#link-feld").waitFor();
    await visitor.page.emulateMedia({ media: "print" });
    expect(await visitor.page.locator(".story-parts textarea").first().isVisible()).toBe(false);
    const shown = await visitor.page
      .locator(".story-text")
      .evaluateAll((all) => all.map((each) => getComputedStyle(each, "::after").visibility).join());
    expect(shown).toMatch(/^visible(,visible)*$/);
    expect(await visitor.page.getByRole("button").count()).toBe(0);
    expect(await visitor.page.locator("#link-feld").isVisible()).toBe(false);
  });
});
