import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { SAMPLE_TEMPLATE } from "../../common/story/testing/sampleTemplate.ts";
import { storyTemplateDocument } from "../../studio/seed/content/storyTemplates/storyTemplateDocument.ts";
import { editingDesk, hubLake } from "./editingDesk.ts";
import { studioEditor } from "./studioEditor.ts";

const { hubUrl } = inject("hub");
const lake = hubLake();
const desk = editingDesk();
const PATIENCE = { timeout: 60_000, interval: 250 };
const ID = "story-of-the-test";
const TITLE = "Die Säge, die keine Angst mehr macht";

let page: Page;

beforeAll(async () => {
  await lake.createOrReplace({
    ...storyTemplateDocument({
      ...SAMPLE_TEMPLATE,
      plot: "monster-besiegen",
      occasion: "fehler",
      questions: SAMPLE_TEMPLATE.questions.map((question) => ({ ...question, help: "Ein Satz." })),
      headlines: ["Die Säge und", ...SAMPLE_TEMPLATE.headlines],
    }),
    title: TITLE,
    _id: `drafts.${ID}`,
  });
  page = await desk.newTab();
});

afterAll(() => lake.delete({ query: "*[_id in [$id, 'drafts.' + $id]]", params: { id: ID } }));

/** The tool's page as visitors get it, with all its templates on the worksheet. */
const worksheet = async (): Promise<string> => (await fetch(`${hubUrl}/storygenerator/`)).text();

const focusIsOn = (name: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENCE).toBe(name);

test(
  "an editor puts an answer into a text by keyboard, is told of a mistake where it stands, and publishes",
  { timeout: 240_000 },
  async () => {
    await page.goto(`${hubUrl}/studio/intent/edit/id=${ID};type=storyTemplate/`);
    await page.getByTestId("group-tab-story").click();
    const headlines = page.getByTestId("field-headlines");
    const text = headlines.getByRole("textbox").first();
    const preview = headlines.getByRole("region", { name: "Vorschau mit den Beispielantworten" });
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await focusIsOn("held");
    await page.keyboard.press("Enter");
    await focusIsOn("Mia");
    await page.keyboard.press("ArrowDown");
    await focusIsOn("Mias");
    await page.keyboard.press("ArrowDown");
    await focusIsOn("er / sie");
    await page.keyboard.press("Enter");
    await expect.poll(async () => text.inputValue(), PATIENCE).toBe("Die Säge und {held:er}");
    await expect
      .poll(async () => preview.first().innerText(), PATIENCE)
      .toMatch(/und er\s.*und sie\s.*und Kim/s);

    // The text has the focus again: what follows is typed on, and names a question nobody asks.
    await page.keyboard.type(" und {holz}");
    await headlines.getByTestId("input-validation-icon-error").hover();
    await page.getByText("Zu „{holz}“ gibt es keine Frage.").first().waitFor();
    expect(await worksheet()).not.toContain(TITLE);

    await text.fill("Die Säge und {held:er}");
    await headlines.getByTestId("input-validation-icon-error").waitFor({ state: "detached" });
    await studioEditor(page, hubUrl).publish();
    await expect.poll(worksheet, PATIENCE).toContain(TITLE);
  },
);
