import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SanityClient } from "@sanity/client";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createContentClient } from "../../../common/contentClient.ts";
import { contentSourceFrom } from "../../../common/contentSource.ts";
import { FORM_PATHS } from "../../../common/paths.ts";
import { ROOT } from "../../../start/hubSettings.ts";
import { createLake, type RunningLake } from "../../../studio/lake/createLake.ts";
import { startMailbox, type TestMailbox } from "../../setup/mailbox.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { postForm } from "./postForm.ts";
import { bounceOf, tellByWebhook } from "./providerWebhook.ts";

/** What visitors do not notice and the team has to see to: health and the log tell it, and of nobody. */

const NOW = "2031-03-12T09:00:00.000Z";
const TEAM = "redaktion@hub.example";
const message = {
  name: "Anna Muster",
  email: "anna@betrieb.example",
  topic: "",
  message: "Guten Tag, ich habe eine Frage.",
};
/** The queue and what an isolate believes for some seconds take their time. */
const PATIENCE = { timeout: 40_000, interval: 500 };
const settings = { _id: "settings", _type: "settings", contactEmail: TEAM };

let folder: string;
let lake: RunningLake;
let content: SanityClient;
let mailbox: TestMailbox;
let hub: BuiltWorker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-for-the-team-"));
  mailbox = await startMailbox();
  lake = await createLake({
    ...{ dataDir: folder, port: 0, projectId: "hublocal", dataset: "production" },
  });
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lake.url });
  content = createContentClient(source, { perspective: "raw" });
  hub = await startBuiltWorker({
    vars: {
      ...mediaVars("http://127.0.0.1:9"),
      ...{ MEDIA_PROJECT: source.projectId, MEDIA_DATASET: source.dataset },
      ...{ CONTENT_API: lake.url, HUB_NOW: NOW, RESEND_BASE_URL: mailbox.url },
    },
  });
});
afterAll(async () => {
  await hub.close();
  await Promise.all([lake.close(), mailbox.close()]);
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => hub.clearLogs());

const sql = async (text: string, ...values: string[]) => {
  const { DB } = await hub.worker.getEnv();
  const { results } = await DB.prepare(text)
    .bind(...values)
    .all();
  return results;
};
const cron = () => hub.worker.scheduled({ cron: "*/5 * * * *", scheduledTime: new Date() });
const logged = (name: string) => hub.logged().filter(({ event }) => event === name);

async function health() {
  const answer = await hub.fetch("/api/health");
  const text = await answer.text();
  expect(text).not.toMatch(/betrieb\.example|hub\.example|Anna|Frage/);
  const told: unknown = JSON.parse(text);
  return { code: answer.status, told };
}

const isWell = () =>
  expect(health()).resolves.toMatchObject({
    ...{ code: 200, told: { status: "ok", contact: { notForwarded: 0 } } },
  });

test("messages that came back, or go to an address that mails came back from, are counted until they are sent anew", async () => {
  await content.createOrReplace(settings);
  await isWell();
  expect((await postForm(hub, FORM_PATHS.contact, message)).status).toBe(303);
  await expect.poll(() => mailbox.mailsTo(TEAM), PATIENCE).toHaveLength(1);
  await expect
    .poll(() => sql("SELECT state FROM outbox WHERE kind = 'contact.forward'"), PATIENCE)
    .toEqual([{ state: "sent" }]);
  await cron();
  expect(logged("contact.not_forwarded")).toEqual([]);
  const [sent] = await mailbox.mailsTo(TEAM);
  expect((await tellByWebhook(hub, bounceOf(sent?.id ?? "", TEAM))).status).toBe(200);
  expect((await postForm(hub, FORM_PATHS.contact, message)).status).toBe(303);
  await cron();
  expect(await mailbox.mailsTo(TEAM)).toHaveLength(1);
  expect(await health()).toMatchObject({
    code: 200,
    told: { status: "degraded", contact: { notForwarded: 2 } },
  });
  await cron();
  expect(logged("contact.not_forwarded").at(-1)).toMatchObject({ level: "error", messages: 2 });

  // As docs/hosting.md says.
  const guide = await readFile(join(ROOT, "docs", "hosting.md"), "utf8");
  const [, remedy = ""] =
    /"(DELETE FROM suppressions WHERE recipient_key [^"]+)"/.exec(guide) ?? [];
  for (const statement of remedy.split("; ")) await sql(statement);
  await cron();
  await expect.poll(() => mailbox.mailsTo(TEAM), PATIENCE).toHaveLength(3);
  await isWell();
});

test("messages that wait because the settings name no address are counted after half an hour", async () => {
  await content.createOrReplace({ ...settings, contactEmail: "niemand" });
  await postForm(hub, FORM_PATHS.contact, message);
  await cron();
  await isWell();
  await sql(
    "UPDATE messages SET created_at = '2031-03-12T08:29:59.999Z' WHERE forwarded_at IS NULL",
  );
  expect(await health()).toMatchObject({
    code: 200,
    told: { status: "degraded", contact: { notForwarded: 1 } },
  });
  await content.createOrReplace(settings);
  await cron();
  await isWell();
});

test("a coming seminar with guests that is no longer published is named", async () => {
  const seminar = (id: string, but: object = {}) => ({
    ...{
      _id: id,
      _type: "seminar",
      title: `Termin ${id}`,
      slug: { current: id },
      state: "planned",
    },
    ...{ start: "2031-03-20T09:00:00Z", end: "2031-03-20T11:00:00Z", registration: { open: true } },
    ...but,
  });
  const register = async (id: string) => {
    const { name, email } = message;
    const answer = await postForm(hub, FORM_PATHS.registration, { seminar: id, name, email });
    expect([id, answer.status]).toEqual([id, 303]);
  };
  const ids = ["seminar-bleibt", "seminar-verschwindet", "seminar-leer", "seminar-abgesagt"];
  for (const id of ids) await content.createOrReplace(seminar(id));
  for (const id of ids) await register(id);
  await content.createOrReplace(seminar("seminar-abgesagt", { state: "cancelled" }));
  await sql("UPDATE registrations SET state = 'cancelled' WHERE seminar_id = 'seminar-leer'");
  // What the isolate has read of a seminar it believes for some seconds; cron hears of the change then.
  await expect
    .poll(async () => {
      await cron();
      return sql("SELECT state FROM seminars WHERE id = 'seminar-abgesagt'");
    }, PATIENCE)
    .toEqual([{ state: "cancelled" }]);
  for (const id of ids.slice(1)) await content.delete(id);

  expect(await health()).toMatchObject({
    code: 200,
    told: { status: "degraded", seminars: { notPublished: ["seminar-verschwindet"] } },
  });
  await expect
    .poll(async () => {
      await cron();
      return logged("notices.not_published").map(({ seminarId }) => seminarId);
    }, PATIENCE)
    .toContain("seminar-verschwindet");
  await content.createOrReplace(seminar("seminar-verschwindet"));
  await isWell();
});
