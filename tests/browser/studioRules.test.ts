import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { z } from "zod";
import { editingDesk, hubLake } from "./editingDesk.ts";
import { studioEditor } from "./studioEditor.ts";
import { WORD_PASTE } from "./wordPaste.ts";

const { hubUrl } = inject("hub");
const lake = hubLake();
const desk = editingDesk();
const PATIENCE = { timeout: 60_000, interval: 250 };
const IDS = ["seminar-rules", "article-rules"];

let page: Page;

beforeAll(async () => {
  page = await desk.newTab();
});

afterAll(async () => {
  await lake.delete({
    query: "*[_id in $ids]",
    params: { ids: [...IDS, ...IDS.map((id) => `drafts.${id}`)] },
  });
});

/** A draft like a published document of the type, never published itself, opened in the Studio. */
async function openDraft(id: string, type: string, values: object): Promise<void> {
  const [example] = await lake.fetch<object[]>(
    `*[_type == $type && !(_id in path("drafts.**"))] | order(_id asc)[0...1]`,
    { type },
  );
  const slug = { _type: "slug", current: id };
  await lake.createOrReplace({ ...example, slug, ...values, _type: type, _id: `drafts.${id}` });
  await page.goto(`${hubUrl}/studio/intent/edit/id=${id};type=${type}/`);
  await page.getByTestId("group-tab-all-fields").click();
  await field("topics").waitFor();
}

const field = (name: string): Locator => page.getByTestId(`field-${name}`);

test(
  "publishing a seminar for the first time writes down when, and never again",
  { timeout: 240_000 },
  async () => {
    const [id] = IDS;
    if (id === undefined) throw new Error("no id");
    const announcedAt = async () =>
      z.iso
        .datetime()
        .nullable()
        .parse(await lake.fetch("*[_id == $id][0].announcedAt", { id }));
    await lake.delete({ query: "*[_id == $id]", params: { id } });
    const editor = studioEditor(page, hubUrl);
    await openDraft(id, "seminar", { announcedAt: undefined, title: "Noch nicht angekündigt" });
    await editor.fill("title", "Zum ersten Mal angekündigt");
    const before = Date.now();
    await editor.publish();
    await expect.poll(announcedAt, PATIENCE).not.toBeNull();
    const first = await announcedAt();
    expect(Date.parse(first ?? "")).toBeGreaterThanOrEqual(before);
    expect(Date.parse(first ?? "")).toBeLessThanOrEqual(Date.now());

    await editor.fill("title", "Zum zweiten Mal veröffentlicht");
    await editor.publish();
    const title = async () => lake.fetch<string>("*[_id == $id][0].title", { id });
    await expect.poll(title, PATIENCE).toBe("Zum zweiten Mal veröffentlicht");
    expect(await announcedAt()).toBe(first);
  },
);

test(
  "an address that another article has is refused, in German",
  { timeout: 240_000 },
  async () => {
    const taken = await lake.fetch<{ slug: string; title: string }>(
      `*[_id == "article-gen-z-wuensche"][0]{ "slug": slug.current, title }`,
    );
    await openDraft("article-rules", "article", { title: "Ein zweiter Beitrag" });
    const publish = page.getByTestId("action-veröffentlichen");
    await publish.and(page.locator(":enabled")).waitFor();
    await studioEditor(page, hubUrl).fill("slug", taken.slug);
    await publish.and(page.locator(":disabled")).waitFor();
    await field("slug").getByTestId("input-validation-icon-error").hover();
    await page
      .getByText(
        `Diese Adresse gehört schon zu „${taken.title}“. Bitte ergänzen Sie sie, zum Beispiel um ein Wort oder eine Jahreszahl.`,
      )
      .first()
      .waitFor();
  },
);

const bodySchema = z.array(
  z.object({
    _type: z.string(),
    style: z.string(),
    listItem: z.string().optional(),
    markDefs: z.array(z.object({ _key: z.string(), _type: z.string(), href: z.string() })),
    children: z.array(z.object({ text: z.string(), marks: z.array(z.string()) })),
  }),
);

/** A body as lines: style or kind of list, then the text with its marks. */
async function linesOf(id: string): Promise<string[]> {
  const body = bodySchema.parse(await lake.fetch("coalesce(*[_id == $id][0].body, [])", { id }));
  return body.map(({ style, listItem, markDefs, children }) => {
    const markName = (mark: string) => markDefs.find(({ _key }) => _key === mark)?.href ?? mark;
    const text = children.map(({ text, marks }) =>
      marks.length === 0 ? text : `[${text}](${marks.map(markName).join(" ")})`,
    );
    return `${listItem ?? style}: ${text.join("")}`;
  });
}

test(
  "a text pasted from Word keeps headings, lists, links and bold, and loses its looks",
  { timeout: 240_000 },
  async () => {
    await openDraft("article-rules", "article", { title: "Aus Word", body: [] });
    const text = field("body").getByRole("textbox");
    await text.click();
    await text.evaluate((box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", "Zuerst das Gespräch");
      box.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, WORD_PASTE);
    await expect
      .poll(async () => linesOf("drafts.article-rules"), PATIENCE)
      .toEqual([
        "h2: Zuerst das Gespräch",
        "normal: Reden Sie [früh](strong) und lesen Sie [beim Bundesinstitut](https://www.bibb.de/) nach.",
        "bullet: Fragen stellen",
        "bullet: Zuhören",
        "h3: Danach die Übung",
      ]);
  },
);
