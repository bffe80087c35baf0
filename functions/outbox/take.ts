import { z } from "zod";
import { countStatement } from "../counters/count.ts";
import { LEASE, MAILS_A_BATCH, PACE } from "./limits.ts";
import type { OutboxBatch } from "./OutboxBatch.ts";
import type { Transact } from "./transact.ts";
import { LONGEST_TURN, momentOf, WAITING, type Moments } from "./turns.ts";

/** What there is to send at a moment. */
export type Taken =
  /** `sendAt`: when its turn is, in milliseconds. `suppressed`: mails left out for good. */
  | { type: "batch"; batch: OutboxBatch; sendAt: number; suppressed: number }
  /** `nextAt`: when there may be something again, in milliseconds; undefined: nothing is waiting. */
  | { type: "nothing"; nextAt: number | undefined };

const READY = "state = 'pending' AND batch_id IS NULL AND due_at <= ?";
const IS_TAKEN = "EXISTS (SELECT 1 FROM outbox_batches WHERE claim = ?)";
const MAY_SEND = "(SELECT next_at FROM outbox_pace) <= ?";
const IS_SUPPRESSED =
  "EXISTS (SELECT 1 FROM suppressions WHERE suppressions.recipient_key = outbox.recipient_key)";

/**
 * Takes the next batch for one attempt: one that was broken off, or else the mails that have been
 * due for longest. `claim` is random; it names the attempt, and a new batch too.
 */
export async function take(
  transact: Transact,
  { claim, now, clock, most = MAILS_A_BATCH }: Moments & { claim: string; most?: number },
): Promise<Taken> {
  const due = now.toISOString();
  const [, , , , , , suppressed, turn, batches, mails, waiting] = await transact([
    // Nobody got these mails for certain: they are as good as new.
    {
      sql: `UPDATE outbox SET batch_id = NULL WHERE batch_id IN
        (SELECT id FROM outbox_batches WHERE leased_until <= ? AND tried_at IS NULL)`,
      values: [clock],
    },
    {
      sql: "DELETE FROM outbox_batches WHERE leased_until <= ? AND tried_at IS NULL",
      values: [clock],
    },
    {
      sql: `UPDATE outbox_batches SET claim = ?, attempts = attempts + 1, leased_until = ?
        WHERE id = (SELECT id FROM outbox_batches WHERE leased_until <= ?
          ORDER BY leased_until LIMIT 1) AND ${MAY_SEND}`,
      values: [claim, clock + LEASE, clock, clock + LONGEST_TURN],
    },
    {
      sql: `INSERT INTO outbox_batches (id, claim, attempts, leased_until, tried_at)
        SELECT ?, ?, 1, ?, ? WHERE NOT ${IS_TAKEN} AND ${MAY_SEND}
          AND EXISTS (SELECT 1 FROM outbox WHERE ${READY})`,
      values: [claim, claim, clock + LEASE, clock, claim, clock + LONGEST_TURN, due],
    },
    {
      sql: `WITH first AS (SELECT alone FROM outbox WHERE ${READY} ORDER BY due_at, id LIMIT 1)
        UPDATE outbox SET batch_id = ? WHERE EXISTS (SELECT 1 FROM outbox_batches WHERE id = ?)
          AND id IN (SELECT id FROM outbox WHERE ${READY} AND alone = (SELECT alone FROM first)
            ORDER BY due_at, id
            LIMIT coalesce((SELECT CASE alone WHEN 1 THEN 1 ELSE ? END FROM first), 0))`,
      values: [due, claim, claim, due, most],
    },
    countStatement("mail.suppressed", {
      now,
      amount: {
        sql: `(SELECT count(*) FROM outbox WHERE batch_id = ? AND ${IS_SUPPRESSED})`,
        values: [claim],
      },
    }),
    {
      sql: `UPDATE outbox SET state = 'failed', failure = 'suppressed', batch_id = NULL,
          recipient = '', payload = '{}', updated_at = ?
        WHERE batch_id = ? AND ${IS_SUPPRESSED} RETURNING id`,
      values: [due, claim],
    },
    {
      sql: `UPDATE outbox_pace SET next_at = max(next_at, ?) + ? WHERE ${IS_TAKEN}
        RETURNING next_at AS nextAt`,
      values: [clock, PACE, claim],
    },
    {
      sql: "SELECT id, claim, attempts, tried_at AS triedAt FROM outbox_batches WHERE claim = ?",
      values: [claim],
    },
    {
      sql: `SELECT id, kind, recipient, payload, alone, attempts FROM outbox
        WHERE batch_id = (SELECT id FROM outbox_batches WHERE claim = ?) ORDER BY due_at, id`,
      values: [claim],
    },
    WAITING,
  ]);
  const batch = batchRows.parse(batches)[0];
  if (batch === undefined) {
    return { type: "nothing", nextAt: momentOf(waiting, { now, clock }) };
  }
  const members = mailRows.parse(mails);
  const [{ nextAt }] = turnRows.parse(turn);
  return {
    type: "batch",
    batch: {
      ...batch,
      refusals: Math.max(0, ...members.map(({ attempts }) => attempts)),
      alone: members.some(({ alone }) => alone === 1),
      mails: members.map(({ id, kind, recipient, payload }) => ({ id, kind, recipient, payload })),
    },
    sendAt: nextAt - PACE,
    suppressed: suppressed?.length ?? 0,
  };
}

const batchRows = z.array(
  z.object({
    id: z.string(),
    claim: z.string(),
    attempts: z.int(),
    triedAt: z.int().nullable(),
  }),
);
const mailRows = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    recipient: z.string(),
    payload: z.string(),
    alone: z.int(),
    attempts: z.int(),
  }),
);
const turnRows = z.tuple([z.object({ nextAt: z.int() })]);
