import { z } from "zod";
import { berlinDay, berlinMoment } from "../../common/berlinTime.ts";

/** How the outbox is doing, for health and overviews. */
const stateRow = z.object({
  /** Mails that should have left by now. */
  due: z.int(),
  /** How long the oldest of them has been due; 0 where there is none. */
  oldestDueSeconds: z.int(),
  /** Mails that were given up today, but for those to suppressed addresses. */
  failedToday: z.int(),
});
export type OutboxState = z.infer<typeof stateRow>;

export async function outboxState(database: D1Database, now: Date): Promise<OutboxState> {
  const moment = now.toISOString();
  const today = berlinMoment(berlinDay(now), "00:00").toISOString();
  const row = await database
    .prepare(
      `SELECT count(*) AS due,
         CAST(coalesce(max(unixepoch(?) - unixepoch(due_at)), 0) AS INTEGER) AS oldestDueSeconds,
         (SELECT count(*) FROM outbox WHERE state = 'failed' AND updated_at >= ?
            AND failure IS NOT 'suppressed') AS failedToday
       FROM outbox WHERE state = 'pending' AND due_at <= ?`,
    )
    .bind(moment, today, moment)
    .first();
  return stateRow.parse(row);
}
