import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORM_PAGES, FORM_PATHS } from "../../../common/paths.ts";
import { createContentClient } from "../../../common/contentClient.ts";
import { contentSourceFrom } from "../../../common/contentSource.ts";
import { solveProof } from "../../../site/scripts/forms/solveProof.ts";
import { startContentApi } from "../../fakes/contentApi.ts";
import { createLake, type RunningLake } from "../../../studio/lake/createLake.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { postForm } from "./postForm.ts";
import { withinAMinute } from "./withinAMinute.ts";

const message = {
  name: "Anna Muster",
  email: "anna@betrieb.example",
  topic: "termine",
  message: "Guten Tag,\nich habe eine Frage.",
};

const TOPICS = [
  { _key: "termine", _type: "contactTopic", title: "Seminare", email: "termine@hub.example" },
  { _key: "sonst", _type: "contactTopic", title: "Sonstiges" },
];

let folder: string;
let lake: RunningLake;
let hub: BuiltWorker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-contact-"));
  lake = await createLake({
    dataDir: folder,
    port: 0,
    projectId: "hublocal",
    dataset: "production",
  });
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lake.url });
  await writeSettings({});
  hub = await startBuiltWorker({
    vars: {
      ...mediaVars("http://127.0.0.1:9"),
      MEDIA_PROJECT: source.projectId,
      MEDIA_DATASET: source.dataset,
      CONTENT_API: lake.url,
      HUB_NOW: "2031-03-12T09:00:00Z",
    },
  });
});
afterAll(async () => {
  await hub.close();
  await lake.close();
  await rm(folder, { recursive: true, force: true });
});

/** Writes the settings as editors would, but for what is given. */
async function writeSettings(fields: Readonly<Record<string, unknown>>): Promise<void> {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lake.url });
  await createContentClient(source, { perspective: "raw" }).createOrReplace({
    _id: "settings",
    _type: "settings",
    contactEmail: "redaktion@hub.example",
    contactTopics: TOPICS,
    ...fields,
  });
}

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  postForm(hub, FORM_PATHS.contact, fields, headers);

async function rows(sql: string): Promise<unknown[]> {
  const { DB } = await hub.worker.getEnv();
  return (await DB.prepare(sql).all()).results;
}

const kept = async (email: string) =>
  rows(`SELECT name, topic, message FROM messages WHERE email = '${email}'`);
const mails = async () =>
  rows("SELECT kind, recipient FROM outbox WHERE recipient <> '' ORDER BY kind, recipient");

test("a message is kept, forwarded by its topic, and acknowledged without its text", async () => {
  const answer = await post(message);
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, FORM_PAGES.contactSent]);
  const { name, topic, message: text } = message;
  expect(await kept(message.email)).toEqual([{ name, topic, message: text }]);
  const payloads = await rows("SELECT kind, recipient, payload FROM outbox ORDER BY kind");
  expect(payloads).toMatchObject([
    { kind: "contact.forward", recipient: "termine@hub.example" },
    { kind: "contact.received", recipient: message.email, payload: '{"name":"Anna Muster"}' },
  ]);
});

test("the writer is acknowledged once a day, however many messages come", async () => {
  await post({ ...message, topic: "sonst" });
  await post({ ...message, topic: "gibt-es-nicht" });
  expect(await mails()).toEqual([
    { kind: "contact.forward", recipient: "redaktion@hub.example" },
    { kind: "contact.forward", recipient: "redaktion@hub.example" },
    { kind: "contact.forward", recipient: "termine@hub.example" },
    { kind: "contact.received", recipient: message.email },
  ]);
});

test.each([
  {
    wrong: "another topic",
    fields: { contactTopics: ["Text", { _key: "x", title: 5, email: {} }, ...TOPICS] },
    topic: "termine",
    to: "termine@hub.example",
  },
  {
    wrong: "the key of a topic, which a message without a topic must not find",
    fields: { contactTopics: [{ _key: 5, title: "X", email: "falsch@hub.example" }] },
    topic: "",
    to: "redaktion@hub.example",
  },
  {
    wrong: "the team's own address, which the topic does not need",
    fields: { contactEmail: 5 },
    topic: "termine",
    to: "termine@hub.example",
  },
  {
    wrong: "all topics",
    fields: { contactTopics: "Text" },
    topic: "termine",
    to: "redaktion@hub.example",
  },
])("a wrong type in $wrong keeps no message back", async ({ fields, topic, to }) => {
  const forwarded = async () =>
    rows(`SELECT id FROM outbox WHERE kind = 'contact.forward' AND recipient = '${to}'`);
  const before = await forwarded();
  await writeSettings(fields);
  try {
    const answer = await post({ ...message, topic }, { "CF-Connecting-IP": "198.51.100.7" });
    expect(answer.status).toBe(303);
    expect(await forwarded()).toHaveLength(before.length + 1);
  } finally {
    await writeSettings({});
  }
});

test("what is to mend comes back beside its field, with what was typed", async () => {
  const answer = await post({ ...message, email: '"><b>anna</b>', message: "</textarea><script>" });
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([422, "no-store"]);
  const html = await answer.text();
  expect(html).toContain('value="Anna Muster"');
  expect(html).toContain('value="&quot;><b>anna</b>"');
  expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;");
  expect(html).toMatch(/<input[^>]*name="email"[^>]*aria-invalid="true"/);
  expect(html).toMatch(/data-problem-of="email">Das sieht nicht nach einer E-Mail-Adresse aus/);
  expect(html).toMatch(/<div[^>]*data-problems[^>]*autofocus/);
});

test.each([
  ["another site", { Origin: "https://evil.example" }],
  ["a page that hides where it is from", { Origin: "null" }],
  ["a frame of another site", { "Sec-Fetch-Site": "cross-site" }],
  ["a script with JSON", { "Content-Type": "application/json" }],
])("%s is refused, and nothing is kept", async (_name, headers) => {
  const email = "fremd@betrieb.example";
  expect((await post({ ...message, email }, headers)).status).toBe(403);
  expect(await kept(email)).toEqual([]);
});

test("a machine that fills in every field is thanked, and nothing is kept", async () => {
  const email = "maschine@betrieb.example";
  const answer = await post({ ...message, email, website: "https://gewinn.example" });
  expect(answer.status).toBe(303);
  expect(await kept(email)).toEqual([]);
});

test("a book is refused", async () => {
  const answer = await post({ ...message, message: "x".repeat(40_000) });
  expect(answer.status).toBe(413);
});

test("one address block may not write ten times a minute", async () => {
  const { statuses, messages } = await withinAMinute(async (address) => {
    const email = `eifrig@${address}.example`;
    const found = [];
    for (let time = 0; time < 12; time += 1) {
      const headers = { "CF-Connecting-IP": address };
      found.push((await post({ ...message, email }, headers)).status);
    }
    return { statuses: found, messages: await kept(email) };
  });
  expect(statuses).toEqual([...Array<number>(10).fill(303), 429, 429]);
  expect(messages.length).toBeLessThanOrEqual(10);
});

test("beyond the hour's ceiling a proof of work opens the gate, once", async () => {
  const flood = Array.from({ length: 60 }, (_, index) => `flut-${String(index)}@betrieb.example`);
  for (const email of flood) await post({ ...message, email });
  const email = "mensch@betrieb.example";
  const asked = await post({ ...message, email });
  expect(asked.status).toBe(422);
  expect(await kept(email)).toEqual([]);
  const challenge = /data-challenge="([^"]*)"/.exec(await asked.text())?.[1] ?? "";
  const proof = await solveProof(challenge.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  expect((await post({ ...message, email, proof })).status).toBe(303);
  expect(await kept(email)).toHaveLength(1);
  const again = await post({ ...message, email: "zweiter@betrieb.example", proof });
  expect(again.status).toBe(422);
  const forgeries = [
    proof.replace(/"signature":"./, '"signature":"0'),
    // The same signature in another spelling must not make the same work count again.
    proof.replace(/"signature":"[^"]*"/, (signature) =>
      signature.toUpperCase().replace("SIGNATURE", "signature"),
    ),
  ];
  for (const forged of forgeries) {
    const email = "dritter@betrieb.example";
    expect((await post({ ...message, email, proof: forged })).status).toBe(422);
  }
});

test("a message is kept and answered though the content API never says a word", async () => {
  const silent = await startContentApi();
  silent.failsWith = "silence";
  const alone = await startBuiltWorker({
    vars: { ...mediaVars("http://127.0.0.1:9"), CONTENT_API: silent.url },
  });
  try {
    const answer = await postForm(alone, FORM_PATHS.contact, message);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, FORM_PAGES.contactSent]);
    const { DB } = await alone.worker.getEnv();
    const { results } = await DB.prepare("SELECT email, forwarded_at FROM messages").all();
    expect(results).toEqual([{ email: message.email, forwarded_at: null }]);
  } finally {
    await alone.close();
    await silent.close();
  }
}, 60_000);

test("no log line tells who wrote, or what", () => {
  const logs = JSON.stringify(hub.logged());
  expect(logs).not.toMatch(/betrieb\.example|Anna|Frage/);
});
