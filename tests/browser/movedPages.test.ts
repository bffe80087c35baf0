import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { editingDesk, hubLake } from "./editingDesk.ts";
import { studioEditor } from "./studioEditor.ts";

const { hubUrl } = inject("hub");
const lake = hubLake();
const desk = editingDesk();
const ID = "article-moved";
const PATIENCE = { timeout: 120_000, interval: 250 };

let page: Page;

beforeAll(async () => {
  page = await desk.newTab();
  const [example] = await lake.fetch<{ _type: string }[]>(
    `*[_type == "article" && !(_id in path("drafts.**"))][0...1]`,
  );
  await lake.createOrReplace({
    ...example,
    _type: "article",
    _id: ID,
    title: "Ein Beitrag zieht um",
    slug: { _type: "slug", current: "umzug-a" },
  });
});

afterAll(async () => {
  await lake.delete({
    query: "*[_id in [$id, $draft]]",
    params: { id: ID, draft: `drafts.${ID}` },
  });
});

/** Where an address of the site leads at first: "200", or "301 /beitraege/x/". */
async function answerOf(path: string): Promise<string> {
  const response = await fetch(hubUrl + path, { redirect: "manual" });
  const target = response.headers.get("location");
  return target === null
    ? String(response.status)
    : `${response.status} ${new URL(target, hubUrl).pathname}`;
}

test(
  "an article that is published at new addresses is found at all its old ones",
  { timeout: 600_000 },
  async () => {
    const editor = studioEditor(page, hubUrl);
    const publishAt = async (...slugs: readonly string[]): Promise<void> => {
      for (const slug of slugs) await editor.fill("slug", slug);
      await editor.publish();
    };
    const formerAddresses = async (): Promise<string[]> =>
      page.getByTestId("field-formerSlugs").getByRole("listitem").allInnerTexts();
    await expect.poll(async () => answerOf("/beitraege/umzug-a/"), PATIENCE).toBe("200");

    await editor.openArticle(ID);
    await publishAt("umzug-nie-veroeffentlicht", "umzug-b");
    await expect
      .poll(async () => answerOf("/beitraege/umzug-a/"), PATIENCE)
      .toBe("301 /beitraege/umzug-b/");
    expect(await answerOf("/beitraege/umzug-a")).toBe("301 /beitraege/umzug-b/");
    expect(await answerOf("/beitraege/umzug-a.md")).toBe("301 /beitraege/umzug-b.md");
    expect(await answerOf("/beitraege/umzug-nie-veroeffentlicht/")).toBe("404");
    expect(await formerAddresses()).toEqual(["/beitraege/umzug-a/"]);

    await publishAt("umzug-c");
    await expect
      .poll(async () => answerOf("/beitraege/umzug-b/"), PATIENCE)
      .toBe("301 /beitraege/umzug-c/");
    expect(await answerOf("/beitraege/umzug-a/")).toBe("301 /beitraege/umzug-c/");
    expect(await formerAddresses()).toEqual(["/beitraege/umzug-b/", "/beitraege/umzug-a/"]);

    await publishAt("umzug-a");
    await expect.poll(async () => answerOf("/beitraege/umzug-a/"), PATIENCE).toBe("200");
    expect(await answerOf("/beitraege/umzug-c/")).toBe("301 /beitraege/umzug-a/");
    expect(await formerAddresses()).toEqual(["/beitraege/umzug-c/", "/beitraege/umzug-b/"]);
  },
);
