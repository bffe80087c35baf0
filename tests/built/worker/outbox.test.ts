import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startMailbox, type TestMailbox } from "../../setup/mailbox.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { bounceOf, tellByWebhook } from "./providerWebhook.ts";

let hub: BuiltWorker;
let mailbox: TestMailbox;

beforeAll(async () => {
  mailbox = await startMailbox();
  hub = await startBuiltWorker({
    vars: { ...mediaVars("http://127.0.0.1:9"), RESEND_BASE_URL: mailbox.url },
  });
});
afterAll(async () => {
  await hub.close();
  await mailbox.close();
});
beforeEach(async () => {
  hub.clearLogs();
  await mailbox.fail(undefined);
});

const PATIENCE = { timeout: 20_000 };
const seminar = {
  ...{ id: "s", title: "Prüfungsangst", path: "/termine/pruefungsangst/", sequence: 1 },
  ...{ start: "2031-04-10T09:00:00Z", end: "2031-04-10T10:30:00Z" },
};
const guest = { name: "Anna Muster", seminar, manageToken: "m".repeat(43) };

async function sql(text: string, ...values: (string | number)[]): Promise<unknown[]> {
  const { DB } = await hub.worker.getEnv();
  return (
    await DB.prepare(text)
      .bind(...values)
      .all()
  ).results;
}

interface NewMail {
  id?: string;
  kind?: string;
  data?: object;
  due?: string;
}

/** Puts mails into the outbox, as batches of forms do. Their addresses are their ids'. */
async function addMails(mails: readonly NewMail[]): Promise<string[]> {
  const rows = mails.map(
    ({
      id = randomUUID(),
      kind = "contact.received",
      data = { name: "Anna Muster" },
      due = "2026-01-01T00:00:00.000Z",
    }) => ({ id, kind, to: addressOf(id), key: `key of ${id}`, data: JSON.stringify(data), due }),
  );
  // Not long ago, for cron forgets what is.
  const now = new Date().toISOString();
  await sql(
    `INSERT INTO outbox (id, kind, recipient, recipient_key, payload, due_at, created_at, updated_at)
     SELECT value ->> 'id', value ->> 'kind', value ->> 'to', value ->> 'key', value ->> 'data',
       value ->> 'due', ?, ? FROM json_each(?)`,
    ...[now, now, JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
}

async function addMail(mail: NewMail = {}): Promise<string> {
  const [id] = await addMails([mail]);
  return id ?? "";
}

const addressOf = (id: string) => `${id}@betrieb.example`;

async function wake(id: string): Promise<void> {
  const { OUTBOX_QUEUE } = await hub.worker.getEnv();
  await OUTBOX_QUEUE.send({ outboxId: id });
}

/** Calls cron, as if all waits were over. */
async function later(): Promise<void> {
  await sql("UPDATE outbox_batches SET leased_until = 0");
  await sql("UPDATE outbox_pace SET next_at = 0");
  await hub.worker.scheduled({ cron: "*/5 * * * *", scheduledTime: new Date() });
}

async function rowOf(id: string): Promise<unknown> {
  const columns = "state, failure, recipient, payload, batch_id AS batchId";
  return (await sql(`SELECT ${columns} FROM outbox WHERE id = ?`, id))[0];
}

const SENT = { state: "sent", failure: null, recipient: "", payload: "{}", batchId: null };

test("a mail leaves when the queue tells of it, and nothing of it stays behind", async () => {
  const id = await addMail();
  await wake(id);
  await expect.poll(() => rowOf(id), PATIENCE).toEqual(SENT);
  const [mail, ...more] = await mailbox.mailsTo(addressOf(id));
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    from: "Ausbildung am Puls der Zeit <hallo@hub.example>",
    headers: { "X-Entity-Ref-ID": id },
  });
  expect(mail?.html).toContain("Anna Muster");
  expect(mail?.text).toContain("Anna Muster");
  expect(JSON.stringify(hub.logged())).not.toContain("betrieb.example");
});

test("cron sends what the queue was never told of, and leaves what is not due", async () => {
  const [due, early] = [await addMail(), await addMail({ due: "2099-01-01T00:00:00.000Z" })];
  await later();
  expect(await rowOf(due)).toEqual(SENT);
  expect(await rowOf(early)).toMatchObject({ state: "pending" });
  expect(await mailbox.mailsTo(addressOf(early))).toEqual([]);
});

test("mails go by the hundred, in one request, and each has its own provider's id", async () => {
  const ids = await addMails(Array.from({ length: 120 }, () => ({})));
  hub.clearLogs();
  await later();
  const sent = await Promise.all(ids.map((id) => mailbox.mailsTo(addressOf(id))));
  expect(sent.map((mails) => mails.length)).toEqual(ids.map(() => 1));
  const requests = hub.logged().filter(({ event }) => event === "outbox.sent");
  expect(requests.map(({ mails }) => mails).toSorted()).toEqual([100, 20]);
  const known = await sql("SELECT id, provider_id AS providerId FROM outbox WHERE state = 'sent'");
  expect(known).toEqual(
    expect.arrayContaining(
      sent.flatMap(([mail]) => [{ id: mail?.headers["X-Entity-Ref-ID"], providerId: mail?.id }]),
    ),
  );
});

test("a mail with an attachment goes by itself, and holds up nobody", async () => {
  const withFile = await addMail({ kind: "registration.confirmed", data: guest });
  const without = await addMail();
  await later();
  await later();
  expect([await rowOf(withFile), await rowOf(without)]).toEqual([SENT, SENT]);
  const [mail] = await mailbox.mailsTo(addressOf(withFile));
  const [file] = mail?.attachments ?? [];
  expect(Buffer.from(file?.content ?? "", "base64").toString()).toContain("BEGIN:VCALENDAR");
});

test.each(["too_many", "server_error", "garbage", "accept_then_die", "unauthorised", "slow"])(
  "where the provider answers with %s, the mail arrives once all the same",
  async (fault) => {
    const id = await addMail();
    await mailbox.fail(fault);
    await later();
    await later();
    expect(await rowOf(id)).toEqual(SENT);
    expect(await mailbox.mailsTo(addressOf(id))).toHaveLength(1);
  },
);

test("where the provider says nothing at all, the mail arrives once all the same", async () => {
  const id = await addMail();
  await mailbox.fail("silence");
  await later();
  expect(await rowOf(id)).toMatchObject({ state: "pending" });
  await mailbox.crashAndRestart();
  await later();
  expect(await rowOf(id)).toEqual(SENT);
  expect(await mailbox.mailsTo(addressOf(id))).toHaveLength(1);
});

test("an accepted request is known again after the provider's restart", async () => {
  const id = await addMail();
  await mailbox.fail("accept_then_die");
  await later();
  expect(await rowOf(id)).toMatchObject({ state: "pending" });
  await mailbox.crashAndRestart();
  await later();
  expect(await rowOf(id)).toEqual(SENT);
  expect(await mailbox.mailsTo(addressOf(id))).toHaveLength(1);
});

test("a mail that nobody can write fails by itself, and is named by its id", async () => {
  const [unknown, broken, fine] = [
    await addMail({ kind: "greeting" }),
    await addMail({ data: { nonsense: true } }),
    await addMail(),
  ];
  await later();
  expect(await rowOf(unknown)).toMatchObject({ state: "failed", failure: "unrenderable" });
  expect(await rowOf(broken)).toMatchObject({ state: "failed", failure: "unrenderable" });
  expect(await rowOf(fine)).toEqual(SENT);
  const dead = hub.logged().filter(({ event }) => event === "outbox.dead_letter");
  expect(dead.map(({ outboxId }) => outboxId).toSorted()).toEqual([unknown, broken].toSorted());
});

test("no mail goes to a suppressed address", async () => {
  const id = await addMail();
  await sql("INSERT INTO suppressions VALUES (?, 'bounce', '')", `key of ${id}`);
  await later();
  expect(await rowOf(id)).toEqual({
    ...{ state: "failed", failure: "suppressed" },
    ...{ recipient: "", payload: "{}", batchId: null },
  });
  expect(await mailbox.mailsTo(addressOf(id))).toEqual([]);
});

describe("the provider's webhook", () => {
  const tell = (event: object, how: Parameters<typeof tellByWebhook>[2] = {}) =>
    tellByWebhook(hub, event, how);

  async function sentMail(): Promise<{ id: string; providerId: string }> {
    const id = await addMail();
    await later();
    const [mail] = await mailbox.mailsTo(addressOf(id));
    return { id, providerId: mail?.id ?? "" };
  }

  async function subscriber(key: string, state = "confirmed"): Promise<void> {
    await sql(
      `INSERT INTO subscribers (id, email, email_key, state, requested_at, updated_at)
       VALUES (?, 'x@betrieb.example', ?, ?, '', '')`,
      ...[key, key, state],
    );
  }
  const stateOf = async (key: string) =>
    (await sql("SELECT state, email FROM subscribers WHERE email_key = ?", key))[0];
  const reasonsOf = async (key: string) =>
    sql("SELECT reason FROM suppressions WHERE recipient_key = ?", key);
  const counted = async (name: string): Promise<number> => {
    const [row] = await sql("SELECT sum(value) AS value FROM counters WHERE name = ?", name);
    return Number(Reflect.get(Object(row), "value") ?? 0);
  };

  test("a bounce suppresses the address of that very mail, once however often it is told", async () => {
    const { id, providerId } = await sentMail();
    await subscriber(`key of ${id}`);
    const before = await counted("mail.bounced");
    const event = { id: `msg_${randomUUID()}` };
    for (let round = 0; round < 3; round += 1) {
      const answer = await tell(bounceOf(providerId, "somebody@else.example"), event);
      expect(answer.status).toBe(200);
    }
    expect(await reasonsOf(`key of ${id}`)).toEqual([{ reason: "bounce" }]);
    expect(await stateOf(`key of ${id}`)).toEqual({
      state: "bounced",
      email: "x@betrieb.example",
    });
    expect(await counted("mail.bounced")).toBe(before + 1);
    const next = await addMail();
    await sql("UPDATE outbox SET recipient_key = ? WHERE id = ?", `key of ${id}`, next);
    await later();
    expect(await rowOf(next)).toMatchObject({ state: "failed", failure: "suppressed" });
  });

  test("a complaint unsubscribes, with a record of it", async () => {
    const { id, providerId } = await sentMail();
    await subscriber(`key of ${id}`);
    const data = { email_id: providerId, to: [addressOf(id)] };
    expect((await tell({ type: "email.complained", data })).status).toBe(200);
    expect(await reasonsOf(`key of ${id}`)).toEqual([{ reason: "complaint" }]);
    expect(await stateOf(`key of ${id}`)).toEqual({ state: "unsubscribed", email: "" });
    expect(await sql("SELECT event FROM consents WHERE subscriber_id = ?", `key of ${id}`)).toEqual(
      [{ event: "unsubscribed" }],
    );
  });

  test("a bounce that may be over tomorrow changes nothing, nor does an event of another kind", async () => {
    const { id, providerId } = await sentMail();
    expect((await tell(bounceOf(providerId, addressOf(id), "Transient"))).status).toBe(200);
    const delivered = { type: "email.delivered", data: { email_id: providerId } };
    expect((await tell(delivered)).status).toBe(200);
    expect((await tell({ whatever: 1 })).status).toBe(200);
    expect(await reasonsOf(`key of ${id}`)).toEqual([]);
  });

  test("what is forged, altered, too old or not signed is refused and changes nothing", async () => {
    const { id, providerId } = await sentMail();
    const event = bounceOf(providerId, addressOf(id));
    const other = `whsec_${Buffer.from("another secret").toString("base64")}`;
    const answers = [
      await tell(event, { secret: other }),
      await tell(event, { headers: { "svix-id": "another" } }),
      await tell(event, { secondsAgo: 301 }),
      await tell(event, { secondsAgo: -301 }),
      await tell(event, { headers: { "svix-signature": "" } }),
      await hub.fetch("/api/mail/webhook"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 400, 405]);
    expect(await reasonsOf(`key of ${id}`)).toEqual([]);
    expect((await tell(event, { secondsAgo: 290 })).status).toBe(200);
    expect(await reasonsOf(`key of ${id}`)).toEqual([{ reason: "bounce" }]);
  });
});

test("health counts what waits too long and what failed today", async () => {
  const answer = await hub.fetch("/api/health");
  const health: unknown = await answer.json();
  expect(health).toMatchObject({ outbox: { due: 0, oldestDueSeconds: 0 } });
  await mailbox.fail("server_error", 99);
  const stuck = await addMail({ due: "2026-01-01T00:00:00.000Z" });
  await later();
  expect((await hub.fetch("/api/health")).status).toBe(503);
  const failing: unknown = await (await hub.fetch("/api/health")).json();
  expect(failing).toMatchObject({ outbox: { due: 1 } });
  expect(JSON.stringify(failing)).toContain("A mail has been waiting for");
  await mailbox.fail(undefined);
  await later();
  expect(await rowOf(stuck)).toEqual(SENT);
});
