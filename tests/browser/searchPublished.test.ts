import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { SEARCH_PATH } from "../../common/paths.ts";
import { germanWords } from "../../site/search/index/germanWords.ts";
import { wordKey } from "../../site/search/language/wordKey.ts";
import { launchBrowser } from "../setup/browser.ts";
import { hubLake } from "./editingDesk.ts";

const { hubUrl } = inject("hub");
const lake = hubLake();
const ID = "article-unseen-compound";
const PATIENCE = { timeout: 120_000, interval: 250 };
/** From the spinning mill: the first and the last part are in no list and no text either. */
const COMPOUND = "Kardenbandwickler";
const UNKNOWN = "Karden";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ locale: "de-DE" })).newPage();
});

afterAll(async () => {
  await lake.delete(ID);
  await browser.close();
});

/** The words that are marked in what a query finds. */
async function marksFor(query: string): Promise<string[]> {
  await page.goto(`${hubUrl}${SEARCH_PATH}?q=${encodeURIComponent(query)}`);
  await page.getByRole("status").filter({ hasText: "Treffer" }).waitFor();
  return page.locator(".results mark").allInnerTexts();
}

test(
  "a compound that no text and no list had is found by its parts as soon as it is published",
  { timeout: 300_000 },
  async () => {
    expect([COMPOUND, UNKNOWN].map(wordKey).map(germanWords().rarityOf)).toEqual([
      undefined,
      undefined,
    ]);
    const texts = await lake.fetch<unknown[]>(`*[_type != "x"]`);
    expect(JSON.stringify(texts).includes(UNKNOWN)).toBe(false);

    const [example] = await lake.fetch<{ _type: string }[]>(
      `*[_type == "article" && !(_id in path("drafts.**"))][0...1]`,
    );
    await lake.createOrReplace({
      ...example,
      _type: "article",
      _id: ID,
      title: "Was aus der Spinnerei kommt",
      teaser: `Heute geht es um den ${COMPOUND}.`,
      slug: { _type: "slug", current: "spinnerei" },
    });
    await expect
      .poll(async () => (await fetch(`${hubUrl}/beitraege/spinnerei/`)).status, PATIENCE)
      .toBe(200);

    for (const query of [UNKNOWN, "Wickler", "Karde", "Kardenbandwicklers", COMPOUND]) {
      expect([query, await marksFor(query)]).toEqual([query, expect.arrayContaining([COMPOUND])]);
    }
    for (const query of ["Andwick", "Wicke"]) {
      expect(await marksFor(query)).not.toContain(COMPOUND);
    }
  },
);
