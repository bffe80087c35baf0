import type { Sql } from "../database/sql.ts";

/** A seminar has a place that is neither taken nor kept for somebody it was offered to. */
export function hasFreePlace(seminarId: string): Sql {
  return {
    sql: `(SELECT count(*) FROM registrations
           WHERE seminar_id = ? AND state IN ('confirmed', 'offered'))
        < coalesce((SELECT capacity FROM seminars WHERE id = ?), 9007199254740991)`,
    values: [seminarId, seminarId],
  };
}

/** Nobody was there before and is still waiting. */
export function nobodyWaits(seminarId: string): Sql {
  return {
    sql: "NOT EXISTS (SELECT 1 FROM registrations WHERE seminar_id = ? AND state = 'waiting')",
    values: [seminarId],
  };
}
