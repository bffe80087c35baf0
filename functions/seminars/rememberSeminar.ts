import { sequenceOf } from "../../common/calendar/eventVersion.ts";
import type { Sql } from "../database/sql.ts";
import type { DatedSeminar } from "./registrationStanding.ts";

/**
 * The statement that notes what is told about a seminar at its first registration. Later ones bring
 * only its capacity and the version of its calendar entry up to date: what has changed since is for the notices to find and to tell
 * everybody (functions/seminars/notices/).
 */
export function rememberSeminar(
  database: D1Database,
  { seminar, now, only }: { seminar: DatedSeminar; now: Date; only: Sql },
): D1PreparedStatement {
  const { id, title, path, when, state, capacity } = seminar;
  return database
    .prepare(
      `INSERT INTO seminars (id, title, path, starts_at, ends_at, state, capacity, sequence, updated_at)
       SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${only.sql}
       ON CONFLICT (id) DO UPDATE SET capacity = excluded.capacity,
         sequence = max(sequence, excluded.sequence)`,
    )
    .bind(
      id,
      title,
      path,
      when.start.toISOString(),
      when.end.toISOString(),
      state,
      capacity ?? null,
      sequenceOf(seminar.modified),
      now.toISOString(),
      ...only.values,
    );
}

/** The statement that brings a seminar's capacity up to date, before places are given to anybody. */
export function noteCapacity(
  database: D1Database,
  { id, capacity }: DatedSeminar,
): D1PreparedStatement {
  return database
    .prepare("UPDATE seminars SET capacity = ? WHERE id = ?")
    .bind(capacity ?? null, id);
}
