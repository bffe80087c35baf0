import { logError, logInfo } from "../log.ts";
import type { OutboxMessage } from "./consumeOutbox.ts";
import { giveUp, takeLeftLying } from "./outboxStore.ts";

/** A row may lie this long before the sweep takes it up; longer than the queue's own retries take. */
const LEFT_LYING_AFTER = 10 * 60 * 1000;
/** The queue takes at most 100 messages at once. */
const BATCH = 100;
const GIVE_UP_AFTER = 12;

/**
 * Hands outbox rows to the queue again that a crash between two steps, or a message lost, left
 * lying. A row that was tried for two hours in vain is marked as failed and logged.
 */
export async function sweepOutbox({
  database,
  queue,
  now,
}: {
  database: D1Database;
  queue: Queue;
  now: Date;
}): Promise<void> {
  const given = await giveUp(database, { attempts: GIVE_UP_AFTER, now });
  if (given > 0) logError("outbox.gave_up", { rows: given });
  const before = new Date(now.getTime() - LEFT_LYING_AFTER);
  const ids = await takeLeftLying(database, { before, now, limit: BATCH });
  if (ids.length === 0) return;
  await queue.sendBatch(ids.map((outboxId) => ({ body: { outboxId } satisfies OutboxMessage })));
  logInfo("outbox.swept", { rows: ids.length });
}
