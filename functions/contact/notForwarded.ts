import { z } from "zod";
import type { HubEnv } from "../env.ts";
import { logError } from "../log.ts";

/** Cron hands messages on every few minutes; one that lies longer than this (milliseconds) is stuck. */
const LONGEST_WAIT = 30 * 60_000;

const rowSchema = z.object({ messages: z.int() });

/**
 * How many messages are kept that the team never got by mail: the settings cannot be read, or the
 * mail has failed or come back, as all do once the team's own address is on the suppression list.
 * It is told as long as the outbox knows what became of its mails (30 days).
 */
export async function notForwarded(database: D1Database, now: Date): Promise<number> {
  const row = await database
    .prepare(
      `SELECT (SELECT count(*) FROM messages WHERE forwarded_at IS NULL AND created_at < ?)
         + (SELECT count(*) FROM outbox WHERE state = 'failed' AND kind = 'contact.forward'
            AND replace(once_key, 'contact.forward ', '') IN (SELECT id FROM messages)) AS messages`,
    )
    .bind(new Date(now.getTime() - LONGEST_WAIT).toISOString())
    .first();
  return rowSchema.parse(row).messages;
}

/** Logs, by cron, that there are such messages. */
export async function logNotForwarded({
  env,
  now,
}: {
  env: Pick<HubEnv, "database">;
  now: Date;
}): Promise<void> {
  const messages = await notForwarded(env.database, now);
  if (messages > 0) logError("contact.not_forwarded", { messages });
}
