import { z } from "zod";
import { countStatement } from "../counters/count.ts";
import type { Sql } from "../database/sql.ts";
import { MOST_ATTEMPTS } from "./limits.ts";
import type { OutboxBatch, Settlement } from "./OutboxBatch.ts";
import type { Transact } from "./transact.ts";

const IS_HOPELESS = "batch_id = ? AND attempts >= ?";

/**
 * Writes down what became of an attempt. Nothing is written where another attempt has taken the
 * batch over. Mails that were sent keep nothing that says to whom or what. Returns the ids of mails
 * that were refused for the last time.
 */
export async function settle(
  transact: Transact,
  batch: OutboxBatch,
  { sent = [], failed = [], apart = [], then, now }: Settlement & { now: Date },
): Promise<string[]> {
  const moment = now.toISOString();
  const ours = {
    sql: "EXISTS (SELECT 1 FROM outbox_batches WHERE id = ? AND claim = ?)",
    values: [batch.id, batch.claim],
  };
  const statements: Sql[] = [];
  if (sent.length > 0) {
    statements.push(countStatement("mail.sent", { now, amount: sent.length, only: ours }), {
      sql: `UPDATE outbox SET state = 'sent', sent_at = ?, updated_at = ?, recipient = '',
          payload = '{}', batch_id = NULL, provider_id = outcome.value ->> 'providerId'
        FROM json_each(?) AS outcome WHERE outbox.id = outcome.value ->> 'id' AND ${ours.sql}`,
      values: [moment, moment, JSON.stringify(sent), ...ours.values],
    });
  }
  if (failed.length > 0) {
    statements.push(countStatement("mail.failed", { now, amount: failed.length, only: ours }), {
      sql: `UPDATE outbox SET state = 'failed', updated_at = ?, batch_id = NULL,
          failure = outcome.value ->> 'failure'
        FROM json_each(?) AS outcome WHERE outbox.id = outcome.value ->> 'id' AND ${ours.sql}`,
      values: [moment, JSON.stringify(failed), ...ours.values],
    });
  }
  if (apart.length > 0) {
    statements.push({
      sql: `UPDATE outbox SET alone = 1, batch_id = NULL
        WHERE id IN (SELECT value FROM json_each(?)) AND ${ours.sql}`,
      values: [JSON.stringify(apart), ...ours.values],
    });
  }
  statements.push(...ending(batch, then, now));
  if (statements.length === 0) return [];
  const results = await transact(statements);
  return idRows.parse(results.at(-1)).map(({ id }) => id);
}

/** The last of them returns the ids of mails that are given up, if any. */
function ending(batch: OutboxBatch, then: Settlement["then"], now: Date): Sql[] {
  const own = [batch.id, batch.claim];
  switch (then.type) {
    case "go_on":
      return [];
    case "done":
      return [{ sql: "DELETE FROM outbox_batches WHERE id = ? AND claim = ?", values: own }];
    case "same_again":
      return [
        {
          sql: "UPDATE outbox_batches SET leased_until = ? WHERE id = ? AND claim = ?",
          values: [then.at, ...own],
        },
      ];
    case "anew":
      return [
        {
          sql: `UPDATE outbox SET attempts = attempts + ? WHERE batch_id = ?
            AND EXISTS (SELECT 1 FROM outbox_batches WHERE id = ? AND claim = ?)`,
          values: [then.counts ? 1 : 0, batch.id, ...own],
        },
        {
          sql: `UPDATE outbox_batches SET leased_until = ?, tried_at = NULL
            WHERE id = ? AND claim = ?`,
          values: [then.at, ...own],
        },
        countStatement("mail.failed", {
          now,
          amount: {
            sql: `(SELECT count(*) FROM outbox WHERE ${IS_HOPELESS})`,
            values: [batch.id, MOST_ATTEMPTS],
          },
        }),
        {
          sql: `UPDATE outbox SET state = 'failed', failure = 'refused', batch_id = NULL,
              updated_at = ? WHERE ${IS_HOPELESS} RETURNING id`,
          values: [now.toISOString(), batch.id, MOST_ATTEMPTS],
        },
      ];
  }
}

const idRows = z.array(z.object({ id: z.string() }));
