import { ALWAYS, type Sql } from "../database/sql.ts";
import { errorFacts, logError } from "../log.ts";
import type { MailData, MailKind } from "../mail/MailData.ts";

/** A mail to be sent, for a batch that writes it together with the state it tells of. */
export interface NewMail<Kind extends MailKind> {
  /** Random; the queue and the logs name the mail by it. */
  id: string;
  kind: Kind;
  recipient: string;
  recipientKey: string;
  data: MailData<Kind>;
  now: Date;
  /** Not to be sent before; at once by default. */
  due?: Date;
  /** Of several mails with the same key only the first is written. */
  onceKey?: string;
  /** A SQL condition with its values: the mail is written only where it holds. */
  only?: Sql;
}

/** The statement that puts a mail into the outbox. */
export function enqueue<Kind extends MailKind>(
  database: D1Database,
  mail: NewMail<Kind>,
): D1PreparedStatement {
  const { now, due = now, only = ALWAYS } = mail;
  return database
    .prepare(
      `INSERT INTO outbox
         (id, kind, recipient, recipient_key, payload, state, due_at, once_key, created_at, updated_at)
       SELECT ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ? WHERE ${only.sql}
       ON CONFLICT (once_key) WHERE once_key IS NOT NULL DO NOTHING`,
    )
    .bind(
      mail.id,
      mail.kind,
      mail.recipient,
      mail.recipientKey,
      JSON.stringify(mail.data),
      due.toISOString(),
      mail.onceKey ?? null,
      now.toISOString(),
      now.toISOString(),
      ...only.values,
    );
}

/**
 * The condition that a recipient may be written to again with mails of these kinds: no such mail in
 * the last 24 hours, fewer than three in 30 days, and no bounce or complaint on record.
 */
export function mayBeMailed(
  recipientKey: string,
  { kinds, now }: { kinds: readonly MailKind[]; now: Date },
): Sql {
  const ago = (days: number) => new Date(now.getTime() - days * A_DAY).toISOString();
  const list = JSON.stringify(kinds);
  const sent = `SELECT count(*) FROM outbox WHERE recipient_key = ?
    AND kind IN (SELECT value FROM json_each(?)) AND created_at > ?`;
  return {
    sql: `(${sent}) < 1 AND (${sent}) < 3
      AND NOT EXISTS (SELECT 1 FROM suppressions WHERE recipient_key = ?)`,
    values: [recipientKey, list, ago(1), recipientKey, list, ago(30), recipientKey],
  };
}

const A_DAY = 86_400_000;

/** Tells the queue of new mails. Never throws: one that is not told is found by cron. */
export async function wake(queue: Queue, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    await queue.sendBatch(ids.map((outboxId) => ({ body: { outboxId } })));
  } catch (thrown) {
    logError("outbox.not_woken", { mails: ids.length, ...errorFacts(thrown) });
  }
}
