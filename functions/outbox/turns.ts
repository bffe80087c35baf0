import { z } from "zod";
import type { Sql } from "../database/sql.ts";
import { PACE } from "./limits.ts";
import type { Transact } from "./transact.ts";

/** The moments of a step: what is due goes by `now`, leases and pace by `clock` (milliseconds). */
export interface Moments {
  now: Date;
  clock: number;
}

/** A turn further away than this is not waited for with mails in hand. */
export const LONGEST_TURN = 3 * PACE;

/** Reads what has to be known for {@link momentOf}. */
export const WAITING: Sql = {
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

/**
 * The same from the rows of {@link WAITING}, for a transaction that reads them besides. What has no
 * batch yet has to wait for its turn too.
 */
export function momentOf(rows: unknown, { now, clock }: Moments): number | undefined {
  const [waiting] = waitingRows.parse(rows);
  const turn = waiting.turn - LONGEST_TURN;
  const due =
    waiting.due === null ? Infinity : clock + Math.max(0, Date.parse(waiting.due) - now.getTime());
  const first = Math.min(due, waiting.lease ?? Infinity);
  return first === Infinity ? undefined : Math.max(first, turn);
}

/** Lets no request leave before a moment (milliseconds), whoever sends it. */
export async function pause(transact: Transact, until: number): Promise<void> {
  await transact([{ sql: "UPDATE outbox_pace SET next_at = max(next_at, ?)", values: [until] }]);
}

const waitingRows = z.tuple([
  z.object({ turn: z.int(), lease: z.int().nullable(), due: z.string().nullable() }),
]);
