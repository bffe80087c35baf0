import { z } from "zod";
import { countStatement } from "../counters/count.ts";
import { LEASE, MAILS_A_BATCH, MOST_ATTEMPTS, PACE } from "./limits.ts";
import type { OutboxBatch, Settlement } from "./OutboxBatch.ts";
import type { Sql } from "../database/sql.ts";
import type { Transact } from "./transact.ts";

/** What there is to send at a moment. */
export type Taken =
  /** `sendAt`: when its turn is, in milliseconds. `suppressed`: mails left out for good. */
  | { type: "batch"; batch: OutboxBatch; sendAt: number; suppressed: number }
  /** `nextAt`: when there may be something again, in milliseconds; undefined: nothing is waiting. */
  | { type: "nothing"; nextAt: number | undefined };

/** The moments of a step: what is due goes by `now`, leases and pace by `clock` (milliseconds). */
export interface Moments {
  now: Date;
  clock: number;
}

/** A turn further away than this is not waited for with mails in hand. */
const LONGEST_TURN = 3 * PACE;

const READY = "state = 'pending' AND batch_id IS NULL AND due_at <= ?";
const IS_TAKEN = "EXISTS (SELECT 1 FROM outbox_batches WHERE claim = ?)";
const MAY_SEND = "(SELECT next_at FROM outbox_pace) <= ?";
const IS_HOPELESS = "batch_id = ? AND attempts >= ?";
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

const WAITING: Sql = {
  sql: `SELECT (SELECT next_at FROM outbox_pace) AS turn,
    (SELECT min(leased_until) FROM outbox_batches) AS lease,
    (SELECT min(due_at) FROM outbox WHERE state = 'pending' AND batch_id IS NULL) AS due`,
  values: [],
};

/** When there may be something to take, in milliseconds; undefined: nothing is waiting. */
export async function nextMoment(
  transact: Transact,
  moments: Moments,
): Promise<number | undefined> {
  const [waiting] = await transact([WAITING]);
  return momentOf(waiting, moments);
}

/** What has no batch yet has to wait for its turn too. */
function momentOf(rows: unknown, { now, clock }: Moments): number | undefined {
  const [waiting] = waitingRows.parse(rows);
  const turn = waiting.turn - LONGEST_TURN;
  const due =
    waiting.due === null ? Infinity : clock + Math.max(0, Date.parse(waiting.due) - now.getTime());
  const first = Math.min(due, waiting.lease ?? Infinity);
  return first === Infinity ? undefined : Math.max(first, turn);
}

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

/** Lets no request leave before a moment (milliseconds), whoever sends it. */
export async function pause(transact: Transact, until: number): Promise<void> {
  await transact([{ sql: "UPDATE outbox_pace SET next_at = max(next_at, ?)", values: [until] }]);
}

const idRows = z.array(z.object({ id: z.string() }));
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
const waitingRows = z.tuple([
  z.object({ turn: z.int(), lease: z.int().nullable(), due: z.string().nullable() }),
]);
