import { sequenceOf } from "../../../common/calendar/eventVersion.ts";
import type { Sql } from "../../database/sql.ts";
import { mailedSeminar, type Seminar } from "../seminarOf.ts";
import type { Change, ToldSeminar } from "./changeOf.ts";
import { writeToGuests } from "./writeToGuests.ts";

/** Whoever registered this long after a change, in milliseconds, has read of it on the site. */
const SURELY_KNOWN = 30_000;
const PLACED = ["confirmed"] as const;
const WAITING = ["waiting", "offered"] as const;

/**
 * Writes to the guests of a seminar what has changed, and notes that they were told, in one batch: if
 * in the meantime another run has told it, or somebody has registered, nothing is written, and the
 * next run sees to it.
 */
export async function tellChange(
  database: D1Database,
  {
    told,
    seminar,
    change,
    guests,
    now,
  }: {
    told: ToldSeminar;
    seminar: Seminar;
    change: Change;
    /** The ids of all live registrations. */
    guests: readonly string[];
    now: Date;
  },
): Promise<void> {
  const sequence = Math.max(sequenceOf(seminar.modified), told.sequence);
  const when = "seminar" in change ? change.seminar.when : { start: told.start, end: told.end };
  const unchanged = stillTold(told, guests);
  const knownSince = new Date(seminar.modified.getTime() + SURELY_KNOWN).toISOString();
  const { write, keepTokens } = await writeToGuests(database, {
    guests,
    onceKey: [`registration.${change.type} `, ` ${sequence}`],
    only: {
      sql: `r.created_at <= ? AND ${unchanged.sql}`,
      values: [knownSince, ...unchanged.values],
    },
    now,
  });
  const mailed = mailedSeminar({ ...seminar, when }, sequence);
  const guest = { name: "", manageToken: "", seminar: mailed };
  const room = seminar.joinLink === undefined ? {} : { joinLink: seminar.joinLink };
  await database.batch([
    ...mailsOf(),
    // Of what is called off nobody can cancel anything.
    ...(change.type === "calledOff" ? [] : [keepTokens()]),
    database
      .prepare(
        `UPDATE seminars SET title = ?, path = ?, starts_at = ?, ends_at = ?, state = ?,
           sequence = max(sequence, ?), updated_at = ?
         WHERE id = ? AND ${unchanged.sql}`,
      )
      .bind(
        seminar.title,
        seminar.path,
        when.start.toISOString(),
        when.end.toISOString(),
        change.type === "postponed" ? "undated" : seminar.state,
        sequence,
        now.toISOString(),
        told.id,
        ...unchanged.values,
      ),
  ]);

  function mailsOf(): D1PreparedStatement[] {
    switch (change.type) {
      case "moved": {
        const data = { ...guest, previousStart: told.start.toISOString() };
        const kind = "registration.moved";
        return [
          write({ kind, data: { ...data, ...room, hasPlace: true }, states: PLACED }),
          write({ kind, data: { ...data, hasPlace: false }, states: WAITING }),
        ];
      }
      case "postponed":
      case "calledOff":
        return [true, false].map((hasPlace) =>
          write({
            kind: `registration.${change.type}`,
            data: { ...guest, reason: seminar.stateNote, hasPlace },
            states: hasPlace ? PLACED : WAITING,
          }),
        );
      case "revived":
        return [
          write({ kind: "registration.confirmed", data: { ...guest, ...room }, states: PLACED }),
          write({ kind: "registration.waiting", data: guest, states: WAITING }),
        ];
    }
  }
}

/** The condition that guests know what they were told last, and that nobody has come to them since. */
function stillTold(told: ToldSeminar, guests: readonly string[]): Sql {
  return {
    sql: `EXISTS (SELECT 1 FROM seminars s
            WHERE s.id = ? AND s.starts_at = ? AND s.ends_at = ? AND s.state = ?)
      AND NOT EXISTS (SELECT 1 FROM registrations other
            WHERE other.seminar_id = ? AND other.state <> 'cancelled'
              AND other.id NOT IN (SELECT value FROM json_each(?)))`,
    values: [
      told.id,
      told.start.toISOString(),
      told.end.toISOString(),
      told.state,
      told.id,
      JSON.stringify(guests),
    ],
  };
}
