import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

const NOW = new Date("2031-03-12T09:00:00Z");

let hub: BuiltWorker;

beforeAll(async () => {
  hub = await startBuiltWorker({ vars: mediaVars("http://127.0.0.1:9") });
});
afterAll(() => hub.close());

const forget = (scheduledTime = NOW) =>
  hub.worker.scheduled({ cron: "*/5 * * * *", scheduledTime });

/** A moment before NOW, as the database has them; `more` milliseconds earlier still. */
const before = (days: number, more = 0) =>
  new Date(NOW.getTime() - days * 86_400_000 - more).toISOString();
const justBefore = (days: number) => before(days, 1);

/** Writes a row and gives its id. */
async function add(table: string, row: Record<string, string | number | null>): Promise<void> {
  const { DB } = await hub.worker.getEnv();
  const names = Object.keys(row);
  await DB.prepare(
    `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
  )
    .bind(...Object.values(row))
    .run();
}

async function idsIn(table: string, column = "id"): Promise<unknown[]> {
  const found = await rows(`SELECT ${column} AS id FROM ${table} ORDER BY ${column}`);
  return z
    .array(z.object({ id: z.string() }))
    .parse(found)
    .map(({ id }) => id);
}

async function rows(sql: string): Promise<unknown[]> {
  const { DB } = await hub.worker.getEnv();
  return (await DB.prepare(sql).all()).results;
}

const subscriber = (id: string, row: Record<string, string | null>) =>
  add("subscribers", {
    id,
    email: `${id}@betrieb.example`,
    email_key: id,
    first_name: "Anna",
    requested_at: before(400),
    updated_at: before(400),
    state: "confirmed",
    ...row,
  });

const consent = (id: string, subscriberId: string, event: string, at: string) =>
  add("consents", {
    id,
    subscriber_id: subscriberId,
    event,
    wording: "2026-11",
    source: "/newsletter/",
    created_at: at,
  });

test("each rule takes what is over its time, and leaves what is within it", async () => {
  await subscriber("pending-new", { state: "pending", requested_at: before(7) });
  await subscriber("pending-old", { state: "pending", requested_at: justBefore(7) });
  await consent("consent-pending-old", "pending-old", "requested", justBefore(7));
  await subscriber("confirmed-old", { confirmed_at: before(4_000) });
  await subscriber("left", {
    state: "unsubscribed",
    confirmed_at: before(2_000),
    unsubscribed_at: "2028-01-01T00:00:00.000Z",
  });
  await subscriber("left-long-ago", {
    state: "unsubscribed",
    confirmed_at: before(4_000),
    unsubscribed_at: "2027-12-31T22:00:00.000Z",
  });
  await subscriber("left-unconfirmed", { state: "unsubscribed", unsubscribed_at: before(1) });
  await subscriber("bounced-new", { state: "bounced", updated_at: before(30) });
  await subscriber("bounced-old", { state: "bounced", updated_at: justBefore(30) });

  const message = { name: "Anna", email: "a@b.example", email_key: "k", topic: "", message: "x" };
  await add("messages", { id: "message-new", ...message, created_at: before(365) });
  await add("messages", { id: "message-old", ...message, created_at: justBefore(365) });

  for (const [id, endsAt] of [
    ["new", before(30)],
    ["old", justBefore(30)],
  ] as const) {
    await add("seminars", {
      id,
      title: "Seminar",
      path: "/termine/x/",
      starts_at: endsAt,
      ends_at: endsAt,
      state: "planned",
      updated_at: endsAt,
    });
    await add("registrations", {
      id: `registration-${id}`,
      seminar_id: id,
      email: "a@b.example",
      email_key: "k",
      name: "Anna",
      state: "confirmed",
      created_at: before(90),
      updated_at: before(90),
    });
    await add("tokens", {
      hash: `token-of-${id}`,
      purpose: "registration.manage",
      subject_id: `registration-${id}`,
      created_at: before(90),
      expires_at: "2032-01-01T00:00:00.000Z",
    });
  }

  const mail = { kind: "newsletter.link", recipient: "a@b.example", payload: '{"name":"Anna"}' };
  for (const [id, state, at] of [
    ["mail-new", "sent", before(30)],
    ["mail-old", "sent", justBefore(30)],
    ["mail-failed-old", "failed", justBefore(30)],
  ] as const) {
    await add("outbox", { id, ...mail, state, created_at: at, updated_at: at });
  }
  // A reminder that was written long before it is due.
  await add("outbox", {
    id: "mail-waiting",
    ...mail,
    state: "pending",
    due_at: "2031-04-01T00:00:00.000Z",
    created_at: before(60),
    updated_at: NOW.toISOString(),
  });

  const token = { purpose: "newsletter.manage", subject_id: "k", created_at: before(30) };
  await add("tokens", { hash: "token-good", ...token, expires_at: "2031-03-12T09:00:00.001Z" });
  await add("tokens", { hash: "token-over", ...token, expires_at: NOW.toISOString() });
  await add("admissions", { id: "admission-new", form: "contact", created_at: before(1) });
  await add("admissions", { id: "admission-old", form: "contact", created_at: justBefore(1) });
  await add("form_hours", { form: "contact", hour: "2031-02-11T00", seen: 1 });
  await add("form_hours", { form: "contact", hour: "2031-02-09T23", seen: 1 });
  await add("spent_challenges", { id: "challenge-new", expires_at: before(1) });
  await add("spent_challenges", { id: "challenge-old", expires_at: justBefore(1) });
  await add("webhook_events", { id: "event-new", received_at: before(30) });
  await add("webhook_events", { id: "event-old", received_at: justBefore(30) });
  await add("suppressions", { recipient_key: "k", reason: "complaint", created_at: before(4_000) });
  await add("counters", { day: "2020-01-01", name: "newsletter.confirmed", value: 1 });

  await forget();

  expect({
    subscribers: await idsIn("subscribers"),
    consents: await idsIn("consents"),
    messages: await idsIn("messages"),
    registrations: await idsIn("registrations"),
    mails: await idsIn("outbox"),
    tokens: await idsIn("tokens", "hash"),
    admissions: await idsIn("admissions"),
    hours: await idsIn("form_hours", "hour"),
    challenges: await idsIn("spent_challenges"),
    events: await idsIn("webhook_events"),
    suppressions: await idsIn("suppressions", "recipient_key"),
    counters: await idsIn("counters", "day"),
  }).toEqual({
    subscribers: ["bounced-new", "confirmed-old", "left", "pending-new"],
    consents: [],
    messages: ["message-new"],
    registrations: ["registration-new"],
    mails: ["mail-new", "mail-waiting"],
    tokens: ["token-good", "token-of-new"],
    admissions: ["admission-new"],
    hours: ["2031-02-11T00"],
    challenges: ["challenge-new"],
    events: ["event-new"],
    suppressions: ["k"],
    counters: ["2020-01-01"],
  });
  expect(await rows("SELECT recipient, payload FROM outbox WHERE id = 'mail-new'")).toEqual([
    { recipient: "", payload: "{}" },
  ]);
});

test("a stranger's signup for a former subscriber leaves the proof of then as it was", async () => {
  await subscriber("back", {
    state: "pending",
    requested_at: justBefore(7),
    confirmed_at: before(500),
    unsubscribed_at: before(100),
  });
  await consent("back-1-confirmed", "back", "confirmed", before(500));
  await consent("back-2-left", "back", "unsubscribed", before(100));
  await consent("back-3-stranger", "back", "requested", justBefore(7));
  await forget();
  expect(
    await rows(
      "SELECT state, email, first_name, unsubscribed_at FROM subscribers WHERE id = 'back'",
    ),
  ).toEqual([{ state: "unsubscribed", email: "", first_name: "", unsubscribed_at: before(100) }]);
  expect(await idsIn("consents")).toEqual(["back-1-confirmed", "back-2-left"]);
});

test("an address that mail came back from falls back to its proof", async () => {
  await subscriber("gone", {
    state: "bounced",
    confirmed_at: before(500),
    updated_at: justBefore(30),
  });
  await forget();
  expect(
    await rows("SELECT state, email, unsubscribed_at FROM subscribers WHERE id = 'gone'"),
  ).toEqual([{ state: "unsubscribed", email: "", unsubscribed_at: justBefore(30) }]);
});

test("it is done once an hour", async () => {
  await subscriber("later", { state: "pending", requested_at: justBefore(7) });
  await forget(new Date("2031-03-12T09:05:00Z"));
  expect(await idsIn("subscribers")).toContain("later");
  await forget();
  expect(await idsIn("subscribers")).not.toContain("later");
});
