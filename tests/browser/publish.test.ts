import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { ROOT } from "../../start/hubSettings.ts";
import { editingDesk, hubLake } from "./editingDesk.ts";
import { studioEditor } from "./studioEditor.ts";

const { hubUrl, lakeUrl } = inject("hub");
const lake = hubLake();
const desk = editingDesk();
const PICTURE = join(ROOT, "studio/seed/media/pictures/szene-werkstatt.webp");
const PATIENCE = { timeout: 90_000, interval: 250 };

async function statusAndText(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(hubUrl + path);
  return { status: response.status, text: await response.text() };
}

async function shows(page: Page, path: string, text: string): Promise<boolean> {
  await page.goto(hubUrl + path);
  return (await page.locator("main").innerText()).includes(text);
}

test(
  "an article goes from an empty form to the visitor's page, is edited there, and is withdrawn",
  { timeout: 400_000 },
  async () => {
    const page = await desk.newTab();
    const outside: string[] = [];
    page.on("requestfinished", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && ![hubUrl, lakeUrl].includes(origin)) outside.push(origin);
    });
    const editor = studioEditor(page, hubUrl);
    await editor.newArticle();
    await editor.fill("title", "Öl prüfen: Übung für die Größe M");
    expect(await editor.makeSlug()).toBe("oel-pruefen-uebung-fuer-die-groesse-m");
    await editor.fill("teaser", "Wie Auszubildende den Ölstand sicher ablesen.");
    await editor.uploadPicture(PICTURE, "Zwei Menschen an einer Werkbank");
    await editor.addReference("topics", "KI", "KI in der Ausbildung");
    await editor.addReference("authors", "Svenja", "Svenja Brandt");
    await editor.writeBody({
      heading: "Zuerst der Ölstab",
      link: "Mehr beim Bundesinstitut",
      href: "https://www.bibb.de/",
    });
    await editor.publish();

    const path = "/beitraege/oel-pruefen-uebung-fuer-die-groesse-m/";
    await expect.poll(async () => (await statusAndText(path)).status, PATIENCE).toBe(200);
    const visitor = await desk.newTab();
    await visitor.goto(hubUrl + path);
    expect(await visitor.getByRole("heading", { level: 1 }).innerText()).toBe(
      "Öl prüfen: Übung für die Größe M",
    );
    expect(
      await visitor.getByRole("heading", { level: 2, name: "Zuerst der Ölstab" }).count(),
    ).toBe(1);
    expect(
      await visitor.getByRole("link", { name: "Mehr beim Bundesinstitut" }).getAttribute("href"),
    ).toBe("https://www.bibb.de/");
    const picture = visitor.getByRole("img", { name: "Zwei Menschen an einer Werkbank" });
    await picture.scrollIntoViewIfNeeded();
    await visitor.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
      await picture.elementHandle(),
    );
    // Older than the demo content, which lies around HUB_NOW: last in every list.
    const lastOfAll = "/beitraege/seite/2/";
    for (const list of [
      lastOfAll,
      "/beitraege/thema/ki-in-der-ausbildung/",
      "/personen/svenja-brandt/",
    ]) {
      expect([list, await shows(visitor, list, "Öl prüfen: Übung für die Größe M")]).toEqual([
        list,
        true,
      ]);
    }

    await editor.fill("title", "Öl prüfen in drei Schritten");
    await editor.publish();
    await expect
      .poll(
        async () => (await statusAndText(path)).text.includes("Öl prüfen in drei Schritten"),
        PATIENCE,
      )
      .toBe(true);

    await editor.unpublish();
    await expect.poll(async () => (await statusAndText(path)).status, PATIENCE).toBe(404);
    expect((await statusAndText(lastOfAll)).status).toBe(404);
    expect(
      await shows(visitor, "/beitraege/thema/ki-in-der-ausbildung/", "Öl prüfen in drei Schritten"),
    ).toBe(false);
    expect(outside).toEqual([]);
    await page.close();
    await visitor.close();
  },
);

test("the same article edited in two tabs loses nothing", { timeout: 300_000 }, async () => {
  const id = "article-gen-z-wuensche";
  const [one, other] = [await desk.newTab(), await desk.newTab()];
  const [first, second] = [studioEditor(one, hubUrl), studioEditor(other, hubUrl)];
  await first.openArticle(id);
  await second.openArticle(id);
  await Promise.all([
    first.fill("title", "Titel aus dem ersten Fenster"),
    second.fill("teaser", "Teaser aus dem zweiten Fenster."),
  ]);
  const draft = async (): Promise<unknown> =>
    lake.fetch(`*[_id == $id][0]{title, teaser}`, { id: `drafts.${id}` });
  await expect.poll(draft, PATIENCE).toEqual({
    title: "Titel aus dem ersten Fenster",
    teaser: "Teaser aus dem zweiten Fenster.",
  });
  await expect
    .poll(async () => other.getByTestId("field-title").getByRole("textbox").inputValue(), PATIENCE)
    .toBe("Titel aus dem ersten Fenster");
  await expect
    .poll(async () => one.getByTestId("field-teaser").getByRole("textbox").inputValue(), PATIENCE)
    .toBe("Teaser aus dem zweiten Fenster.");
  const bodies = await lake.fetch<string[]>(`*[_id in [$id, "drafts." + $id]].body`, { id });
  expect(bodies[0]).toEqual(bodies[1]);
  await one.close();
  await other.close();
});

test("a singleton can neither be duplicated nor deleted", { timeout: 120_000 }, async () => {
  const page = await desk.newTab();
  await page.goto(`${hubUrl}/studio/intent/edit/id=settings;type=settings/`);
  await page.getByTestId("pane-footer").getByTestId("action-menu-button").click();
  const actions = await page.getByRole("menuitem").allInnerTexts();
  expect(actions.filter((name) => /Duplizieren|Löschen|aufheben/.test(name))).toEqual([]);
  await page.close();
});
