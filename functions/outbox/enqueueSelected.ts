import type { Sql } from "../database/sql.ts";
import type { MailData, MailKind } from "../mail/MailData.ts";

/** Mails whose recipients, and parts of what they say, the database knows. */
export interface SelectedMails<Kind extends MailKind> {
  /** Random; for as many mails as `source` has rows, at most one. */
  id: string;
  kind: Kind;
  /** What the row does not tell; what it tells takes its place. */
  data: MailData<Kind>;
  now: Date;
  /**
   * A SELECT of at most one row: `recipient`, `recipient_key`, and `patch`, a JSON object that is
   * merged into `data` (RFC 7396). No row writes no mail.
   */
  source: Sql;
}

/**
 * The statement that puts a mail into the outbox for whom a batch has just found out; it returns the
 * mail's id if it was written.
 */
export function enqueueSelected<Kind extends MailKind>(
  database: D1Database,
  { id, kind, data, now, source }: SelectedMails<Kind>,
): D1PreparedStatement {
  const moment = now.toISOString();
  return database
    .prepare(
      `INSERT INTO outbox
         (id, kind, recipient, recipient_key, payload, state, due_at, created_at, updated_at)
       SELECT ?, ?, recipient, recipient_key, json_patch(?, patch), 'pending', ?, ?, ?
       FROM (${source.sql}) WHERE true
       RETURNING id`,
    )
    .bind(id, kind, JSON.stringify(data), moment, moment, moment, ...source.values);
}

/** The ids of the mails that a batch has written with `enqueueSelected`, among all its results. */
export function writtenMails(results: readonly D1Result[], ids: readonly string[]): string[] {
  const candidates = new Set(ids);
  return results.flatMap(({ results: rows }) =>
    rows.flatMap((row) =>
      typeof row === "object" &&
      row !== null &&
      "id" in row &&
      typeof row.id === "string" &&
      candidates.has(row.id)
        ? [row.id]
        : [],
    ),
  );
}
