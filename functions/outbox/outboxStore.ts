import { z } from "zod";

/** A mail that is to be sent. */
export interface OutboxRow {
  id: string;
  kind: string;
  state: "pending" | "sent" | "failed";
}

const rowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(["pending", "sent", "failed"]),
});

/** As much of D1 as it takes to look a row up. */
export interface RowSource {
  prepare(sql: string): { bind(id: string): { first(): Promise<unknown> } };
}

/** The row of an id; undefined if there is none. */
export async function findRow(database: RowSource, id: string): Promise<OutboxRow | undefined> {
  const row = await database
    .prepare("SELECT id, kind, state FROM outbox WHERE id = ?")
    .bind(id)
    .first();
  return row === null ? undefined : rowSchema.parse(row);
}

/**
 * Takes up to `limit` pending rows that nobody touched since `before`, oldest first, and counts the
 * attempt, so that a second sweep does not take them again. Returns their ids.
 */
export async function takeLeftLying(
  database: D1Database,
  { before, now, limit }: { before: Date; now: Date; limit: number },
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `UPDATE outbox SET attempts = attempts + 1, updated_at = ?
       WHERE id IN (
         SELECT id FROM outbox WHERE state = 'pending' AND updated_at < ? ORDER BY updated_at LIMIT ?
       )
       RETURNING id`,
    )
    .bind(now.toISOString(), before.toISOString(), limit)
    .all();
  return z
    .array(z.object({ id: z.string() }))
    .parse(results)
    .map(({ id }) => id);
}

/** Gives up on pending rows that were tried `attempts` times or more. Returns how many. */
export async function giveUp(
  database: D1Database,
  { attempts, now }: { attempts: number; now: Date },
): Promise<number> {
  const { meta } = await database
    .prepare(
      "UPDATE outbox SET state = 'failed', updated_at = ? WHERE state = 'pending' AND attempts >= ?",
    )
    .bind(now.toISOString(), attempts)
    .run();
  return meta.changes;
}
