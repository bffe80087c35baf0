import { z } from "zod";
import { errorFacts, logError } from "../log.ts";
import { findRow, type RowSource } from "./outboxStore.ts";

/** A queue message tells the id of an outbox row, and nothing about anybody. */
const outboxMessage = z.object({ outboxId: z.string().min(1) });
export type OutboxMessage = z.infer<typeof outboxMessage>;

/** What became of a message. Only "done" takes it off the queue. */
type Outcome =
  | { type: "done" }
  | { type: "malformed" }
  | { type: "row_missing"; outboxId: string }
  | { type: "kind_unknown"; outboxId: string; kind: string };

/**
 * Works off a batch. A message that cannot be handled is logged by name and retried, and so ends in
 * the dead-letter queue after the retries of wrangler.toml; it is never dropped in silence. No kind
 * of mail is sent yet.
 */
export async function consumeOutbox(
  batch: Pick<MessageBatch, "messages">,
  database: RowSource,
): Promise<void> {
  for (const message of batch.messages) {
    try {
      const outcome = await handle(message.body, database);
      if (outcome.type === "done") {
        message.ack();
        continue;
      }
      const { type, ...facts } = outcome;
      logError(`outbox.${type}`, { messageId: message.id, ...facts });
    } catch (thrown) {
      logError("outbox.failed", { messageId: message.id, ...errorFacts(thrown) });
    }
    message.retry();
  }
}

async function handle(body: unknown, database: RowSource): Promise<Outcome> {
  const parsed = outboxMessage.safeParse(body);
  if (!parsed.success) return { type: "malformed" };
  const { outboxId } = parsed.data;
  const row = await findRow(database, outboxId);
  if (row === undefined) return { type: "row_missing", outboxId };
  // A queue delivers at least once, and the sweep may have been faster.
  if (row.state !== "pending") return { type: "done" };
  return { type: "kind_unknown", outboxId, kind: row.kind };
}
