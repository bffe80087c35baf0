import { describe, expect, inject, test } from "vitest";
import { STORY_TOOL } from "../../common/paths.ts";
import { violationsInBothSchemes } from "./auditPage.ts";
import { hubLake } from "./editingDesk.ts";
import { DESKTOP, PHONE, storyVisitor, TOOL } from "./storyVisitor.ts";

const { hubUrl } = inject("hub");
const visitor = storyVisitor();

describe("the way through all steps", () => {
  test("by keyboard alone, offline, with the focus on each heading, and nothing asked for", async () => {
    await visitor.open();
    await visitor.context.setOffline(true);
    const asked: string[] = [];
    visitor.page.on("request", (request) => {
      if (request.url().startsWith("http")) asked.push(request.url());
    });
    for (let step = 0; !visitor.isDone(); step++) {
      expect(step).toBeLessThan(20);
      await visitor.answerByKeyboard(step === 5 ? "Niemann" : `Mia Nummer ${String(step)}`);
      const isFocused = await visitor
        .heading()
        .evaluate((element) => element === document.activeElement);
      expect(isFocused, `focus at ${visitor.page.url()}`).toBe(true);
    }
    expect(visitor.isDone()).toBe(true);
    const story = await visitor.storyText();
    expect(story.length).toBeGreaterThan(300);
    expect(story).not.toMatch(/[{}]|undefined| {2}/);
    expect(asked).toEqual([]);
  });

  test("without answers says what is missing, in the list and beside the field", async () => {
    await visitor.open();
    await visitor.next().click();
    const summary = visitor.page.locator("[data-problems]");
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const message = "Bitte wählen Sie aus, was Sie erzählen möchten.";
    await summary.getByRole("link", { name: message }).click();
    expect(
      await visitor.page
        .getByRole("radio")
        .first()
        .evaluate((radio) => radio.matches(":focus")),
    ).toBe(true);
    expect(await visitor.page.locator(".problem:visible").innerText()).toBe(message);
    expect(visitor.page.url()).toBe(TOOL);
  });

  test("goes back with the browser, and what was typed is still there", async () => {
    await visitor.open();
    await visitor.toResult();
    const count = Number(/von (\d+)/.exec(await titleOfQuestion())?.[1]);
    await visitor.page.goBack();
    await expect.poll(() => visitor.page.url()).toContain(`#frage-${String(count)}`);
    await visitor.page.goBack();
    await expect.poll(() => visitor.page.url()).toContain(`#frage-${String(count - 1)}`);
    expect(await visitor.page.locator("#antwort").inputValue()).toMatch(/^Antwort/);
    await visitor.page.goForward();
    await visitor.page.goForward();
    await expect.poll(visitor.isDone).toBe(true);
  });

  async function titleOfQuestion(): Promise<string> {
    await visitor.page.getByRole("button", { name: "Antworten ändern" }).click();
    const text = await visitor.heading().innerText();
    await visitor.page.goBack();
    await expect.poll(visitor.isDone).toBe(true);
    return text;
  }

  test("goes back to the very beginning with the focus on its heading", async () => {
    await visitor.open();
    await visitor.answer("");
    await visitor.page.goBack();
    await expect.poll(() => visitor.heading().innerText()).toContain("Was möchten Sie erzählen?");
    await expect
      .poll(() => visitor.heading().evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test("asks before another plot takes answers away", async () => {
    await visitor.open();
    await visitor.toResult();
    const story = await visitor.storyText();
    const asked: string[] = [];
    const answers = [false, true];
    visitor.page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (answers.shift() === true ? dialog.accept() : dialog.dismiss());
    });
    const chooseAnother = async () => {
      await visitor.open(`${TOOL}#plot`);
      await visitor.page.reload();
      await visitor.page.getByRole("radio").last().check();
      await visitor.next().click();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
    };
    await chooseAnother();
    expect(asked[0]).toMatch(/^Mit einem anderen Muster gehen \d+ Antworten verloren\./);
    await visitor.open(`${TOOL}#ergebnis`);
    await visitor.page.reload();
    await expect.poll(() => visitor.storyText()).toBe(story);
    await chooseAnother();
    await expect.poll(() => visitor.heading().innerText()).toContain("Frage 1");
    expect(asked).toHaveLength(2);
  });

  test("keeps what is only half answered on the way back and in a new tab", async () => {
    await visitor.open();
    await visitor.answerUntil(async () => (await visitor.page.locator("#form-she").count()) > 0);
    const question = await visitor.heading().innerText();
    await visitor.page
      .locator("#antwort")
      .selectOption({ label: "Mein Beruf steht nicht in der Liste" });
    await visitor.page.locator("#form-she").fill("Kranführerin");
    await visitor.page.getByRole("button", { name: "Zurück" }).click();
    await expect.poll(() => visitor.heading().innerText()).not.toBe(question);
    await visitor.next().click();
    await expect.poll(() => visitor.page.locator("#form-she").inputValue()).toBe("Kranführerin");
    expect(await visitor.page.locator("#form-he").inputValue()).toBe("");

    const address = visitor.page.url();
    await visitor.page.close();
    visitor.page = await visitor.context.newPage();
    await visitor.open(address);
    await expect.poll(() => visitor.page.locator("#form-she").inputValue()).toBe("Kranführerin");
    expect(await visitor.page.locator("#form-she").isVisible()).toBe(true);
    expect(await visitor.page.locator("#antwort").inputValue()).toBe("eigen");
  });

  test("before anything is typed, each template's own sample story can be read", async () => {
    await visitor.open();
    await visitor.page.getByRole("radio").first().check();
    await visitor.next().click();
    await expect.poll(() => visitor.heading().innerText()).toContain("Nach welchem Muster?");
    const samples = visitor.page.locator(".story-choice details");
    const count = await samples.count();
    expect(count).toBeGreaterThan(1);
    const texts = new Set<string>();
    for (let index = 0; index < count; index++) {
      const summary = samples.nth(index).locator("summary");
      await summary.focus();
      await visitor.page.keyboard.press("Enter");
      const paragraphs = samples.nth(index).locator("p");
      // A word that it is invented, the headline, five parts.
      await expect.poll(() => paragraphs.count()).toBe(7);
      texts.add((await paragraphs.allInnerTexts()).slice(1).join("\n"));
      await visitor.page.keyboard.press("Enter");
      await paragraphs.first().waitFor({ state: "hidden" });
      await visitor.page.keyboard.press("Enter");
      await paragraphs.first().waitFor();
      expect(await paragraphs.count()).toBe(7);
    }
    expect(texts.size).toBe(count);
    expect([...texts].join("\n")).not.toMatch(/[{}]|undefined| {2}/);
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      PHONE.width,
    );
    expect(await violationsInBothSchemes(visitor.page)).toEqual([]);
  });

  test("skips what is optional, and shows an example", async () => {
    await visitor.open();
    let skipped = 0;
    for (let step = 0; !visitor.isDone(); step++) {
      expect(step).toBeLessThan(20);
      const skip = visitor.page.getByRole("button", { name: "Überspringen" });
      if ((await skip.count()) === 0) {
        await visitor.answer("Kim Beispiel", { spokenOf: "ohne Pronomen" });
        continue;
      }
      await visitor.page.getByText("Beispiel ansehen").click();
      expect(await visitor.page.locator(".story-example p").isVisible()).toBe(true);
      await skip.click();
      skipped++;
    }
    expect(skipped).toBeGreaterThan(0);
    expect(await visitor.storyText()).toContain("Kim Beispiel");
  });
});

describe("no barrier in any step", () => {
  test.each([
    { where: "on a phone", viewport: PHONE },
    { where: "on a desktop", viewport: DESKTOP },
  ])("$where", { timeout: 300_000 }, async ({ viewport }) => {
    await visitor.page.setViewportSize(viewport);
    await visitor.open();
    const found: string[] = [];
    await visitor.toResult(async () => {
      found.push(
        ...(await violationsInBothSchemes(visitor.page)).map(
          (one) => `${visitor.page.url()} ${one}`,
        ),
      );
    });
    expect(found).toEqual([]);
  });

  test("nothing is cut off at 320 pixels", async () => {
    await visitor.page.setViewportSize({ width: 320, height: 700 });
    await visitor.open();
    await visitor.toResult(async () => {
      const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, visitor.page.url()).toBeLessThanOrEqual(320);
    });
  });
});

test("goes on where the browser keeps nothing, and says so", async () => {
  const faults: string[] = [];
  visitor.page.on("pageerror", ({ message }) => faults.push(message));
  await visitor.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await visitor.open();
  await visitor.toResult();
  expect(await visitor.page.locator(".story-kept").innerText()).toContain(
    "Ihr Browser speichert nichts",
  );
  expect(faults).toEqual([]);
});

test("is read first: what the tool works with is asked for when the page is complete", async () => {
  const { page } = visitor;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const isForTool = (path: string) => path.startsWith(`${STORY_TOOL}daten/`);
  const fonts = Promise.withResolvers<undefined>();
  await page.route("**/*.woff2", async (route) => {
    await fonts.promise;
    await route.continue();
  });
  // By then the page's script has run, and its fonts are still on the way.
  await page.goto(TOOL, { waitUntil: "domcontentloaded" });
  await page.getByText("Der Storygenerator wird geladen").waitFor();
  expect(asked.some((path) => path.endsWith(".woff2"))).toBe(true);
  expect(asked.filter(isForTool)).toEqual([]);
  fonts.resolve(undefined);
  await visitor.heading().waitFor();
  expect(asked.filter(isForTool)).toHaveLength(1);
  expect(await page.getByText("Der Storygenerator wird geladen").count()).toBe(0);
});

test("says so when what the tool works with does not come, and leads to the worksheet", async () => {
  const { page } = visitor;
  await page.route(`**${STORY_TOOL}daten/**`, (route) => route.fulfill({ status: 503 }));
  await page.goto(TOOL);
  await expect.poll(() => page.getByRole("status").innerText()).toMatch(/nicht laden/);
  expect(await page.getByText("Der Storygenerator wird geladen").count()).toBe(0);
  await page.getByRole("link", { name: "Lieber auf Papier?" }).click();
  await page.getByRole("heading", { name: "Arbeitsblatt: Ihre Geschichte" }).waitFor();
});

test("is in the main menu of every page", async () => {
  await visitor.page.setViewportSize(DESKTOP);
  await visitor.page.goto(`${hubUrl}/termine/`);
  await visitor.page
    .getByRole("navigation", { name: "Hauptmenü" })
    .getByRole("link", { name: "Storygenerator" })
    .click();
  await visitor.heading().waitFor();
  expect(visitor.page.url()).toBe(TOOL);
});

test("without scripts there is a worksheet with every question", async () => {
  const content = await (await fetch(await toolFile())).text();
  const labels = [...content.matchAll(/"label":"((?:[^"\\]|\\.)*)"/g)].map(([, label = ""]) =>
    String(JSON.parse(`"${label}"`)),
  );
  const plain = await visitor.browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const sheet = await plain.newPage();
  await sheet.goto(TOOL);
  expect(await sheet.locator(".story-tool").isVisible()).toBe(false);
  const text = (await sheet.locator("#arbeitsblatt").innerText()).replaceAll("\u00a0", " ");
  expect(labels.length).toBeGreaterThan(8);
  expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  await plain.close();
});

test("the worksheet is a click away, and the tool one click back", async () => {
  await visitor.open();
  await visitor.page.getByRole("link", { name: /Zum Arbeitsblatt/ }).click();
  await visitor.page.getByRole("heading", { name: /^Arbeitsblatt/ }).waitFor();
  expect(await visitor.heading().isVisible()).toBe(false);
  await visitor.page.getByRole("link", { name: "Am Bildschirm ausfüllen" }).click();
  await visitor.heading().waitFor();
  expect(await visitor.page.getByRole("heading", { name: /^Arbeitsblatt/ }).isVisible()).toBe(
    false,
  );
});

async function toolFile(): Promise<string> {
  const html = await (await fetch(TOOL)).text();
  const file = /data-story-file="([^"]+)"/.exec(html)?.[1];
  if (file === undefined) throw new Error("The visitor.page names no file.");
  return new URL(file, TOOL).href;
}

test("has the tutorials beside it that editors have chosen, in their order", async () => {
  const chosen = await hubLake().fetch<string[]>("*[_id == 'settings'][0].storyTutorials[]->title");
  expect(chosen.length).toBeGreaterThan(1);
  await visitor.page.goto(TOOL);
  const titles = await visitor.page.locator(".story-more :is(h3, h4)").allInnerTexts();
  expect(titles.map((title) => title.replaceAll(/[\u00ad\u00a0\n]/g, " ").trim())).toEqual(chosen);
});
