import { afterAll, beforeAll, expect, test } from "vitest";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

let hub: BuiltWorker;

beforeAll(async () => {
  hub = await startBuiltWorker({ vars: mediaVars("http://127.0.0.1:9") });
});
afterAll(() => hub.close());

const cron = { cron: "*/10 * * * *", scheduledTime: new Date("2031-03-12T09:00:00Z") };

async function addRow(row: { id: string; state?: string; attempts?: number; updatedAt: string }) {
  const { DB } = await hub.worker.getEnv();
  await DB.prepare(
    `INSERT INTO outbox (id, kind, recipient, payload, state, attempts, created_at, updated_at)
     VALUES (?, 'greeting', 'a@example.org', '{}', ?, ?, ?, ?)`,
  )
    .bind(row.id, row.state ?? "pending", row.attempts ?? 0, row.updatedAt, row.updatedAt)
    .run();
}

async function rows(): Promise<unknown[]> {
  const { DB } = await hub.worker.getEnv();
  const sql = "SELECT id, state, attempts, updated_at AS updatedAt FROM outbox ORDER BY id";
  return (await DB.prepare(sql).all()).results;
}

test("the sweep of an empty outbox does nothing", async () => {
  expect(await hub.worker.scheduled(cron)).toMatchObject({ outcome: "ok" });
  expect(await rows()).toEqual([]);
});

test("the sweep hands on what was left lying, leaves the rest, and gives up in the end", async () => {
  const swept = "2031-03-12T09:00:00.000Z";
  await addRow({ id: "fresh", updatedAt: "2031-03-12T08:55:00.000Z" });
  await addRow({ id: "hopeless", attempts: 12, updatedAt: "2031-03-12T08:00:00.000Z" });
  await addRow({ id: "left", updatedAt: "2031-03-12T08:40:00.000Z" });
  await addRow({ id: "sent", state: "sent", updatedAt: "2031-03-12T08:00:00.000Z" });
  await hub.worker.scheduled(cron);
  expect(await rows()).toEqual([
    { id: "fresh", state: "pending", attempts: 0, updatedAt: "2031-03-12T08:55:00.000Z" },
    { id: "hopeless", state: "failed", attempts: 12, updatedAt: swept },
    { id: "left", state: "pending", attempts: 1, updatedAt: swept },
    { id: "sent", state: "sent", attempts: 0, updatedAt: "2031-03-12T08:00:00.000Z" },
  ]);
  expect(hub.logged()).toContainEqual({ level: "error", event: "outbox.gave_up", rows: 1 });
  expect(hub.logged()).toContainEqual({ level: "info", event: "outbox.swept", rows: 1 });
});

test("a message of a kind that nobody sends is named, and not taken off the queue", async () => {
  await expect
    .poll(() => errorsWithoutMessageId(), { timeout: 20_000 })
    .toContainEqual({ event: "outbox.kind_unknown", outboxId: "left", kind: "greeting" });
  // Logs are kept by others: no line tells an address.
  expect(JSON.stringify(hub.logged())).not.toContain("example.org");
});

test.each([
  [{ outboxId: "nowhere" }, { event: "outbox.row_missing", outboxId: "nowhere" }],
  [{ outboxId: 7 }, { event: "outbox.malformed" }],
  ["text", { event: "outbox.malformed" }],
])("a message %j is named in the log", async (body, facts) => {
  hub.clearLogs();
  const { OUTBOX_QUEUE } = await hub.worker.getEnv();
  await OUTBOX_QUEUE.send(body);
  await expect.poll(() => errorsWithoutMessageId(), { timeout: 20_000 }).toContainEqual(facts);
});

/** The error lines about messages, without the ids that the queue gave them. */
function errorsWithoutMessageId(): unknown[] {
  return hub.logged().flatMap((line) => {
    if (!("messageId" in line) || line["level"] !== "error") return [];
    const facts = Object.entries(line).filter(([name]) => !["level", "messageId"].includes(name));
    return [Object.fromEntries(facts)];
  });
}
