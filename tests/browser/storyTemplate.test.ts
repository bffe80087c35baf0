import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { SAMPLE_TEMPLATE } from "../../common/story/testing/sampleTemplate.ts";
import { storyTemplateDocument } from "../../studio/seed/content/storyTemplates/storyTemplateDocument.ts";
import { launchBrowser } from "../setup/browser.ts";
import { studioEditor } from "./studioEditor.ts";

const { hubUrl, lakeUrl } = inject("hub");
const lake = createContentClient(contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lakeUrl }), {
  perspective: "raw",
});
const PATIENCE = { timeout: 60_000, interval: 250 };
const ID = "story-of-the-test";

let browser: Browser;
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
    _id: ID,
  });
  browser = await launchBrowser();
  const context = await browser.newContext({
    locale: "de-DE",
    viewport: { width: 1400, height: 1000 },
  });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
});

afterAll(async () => {
  await lake.delete({ query: "*[_id in [$id, 'drafts.' + $id]]", params: { id: ID } });
  await browser.close();
});

test(
  "an editor puts an answer into a text by keyboard, sees it, mends a mistake, and publishes",
  { timeout: 240_000 },
  async () => {
    await page.goto(`${hubUrl}/studio/intent/edit/id=${ID};type=storyTemplate/`);
    await page.getByTestId("group-tab-story").click();
    const item = page.getByTestId("field-headlines[0]");
    const text = item.getByRole("textbox");
    const preview = item.getByRole("region", { name: "Vorschau mit den Beispielantworten" });
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Tab");
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.getByRole("menuitem", { name: "Mia", exact: true }).waitFor();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect.poll(async () => text.inputValue(), PATIENCE).toBe("Die Säge und {held:er}");
    await expect
      .poll(async () => preview.innerText(), PATIENCE)
      .toMatch(/und er\s.*und sie\s.*und Kim/s);
  },
);
