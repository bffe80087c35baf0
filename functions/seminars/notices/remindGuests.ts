import { z } from "zod";
import type { DatedSeminar } from "../registrationStanding.ts";
import { mailedSeminar } from "../seminarOf.ts";
import type { ToldSeminar } from "./changeOf.ts";
import { reminderOf } from "./reminderOf.ts";
import { writeToGuests } from "./writeToGuests.ts";

/** Reminds the guests of a seminar who have a place, if it is time and they were not yet. */
export async function remindGuests(
  database: D1Database,
  { told, seminar, now }: { told: ToldSeminar; seminar: DatedSeminar; now: Date },
): Promise<void> {
  const { start } = seminar.when;
  const reminder = reminderOf(start, now);
  if (reminder === undefined) return;
  const { lead, toldBefore } = reminder;
  const onceKey = [`registration.reminder ${lead} `, ` ${start.toISOString()}`] as const;
  const { results } = await database
    .prepare(
      `SELECT r.id FROM registrations r JOIN seminars s ON s.id = r.seminar_id
       WHERE r.seminar_id = ? AND r.state = 'confirmed' AND max(r.created_at, s.updated_at) <= ?
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE once_key = ? || r.id || ?)`,
    )
    .bind(told.id, toldBefore.toISOString(), ...onceKey)
    .all();
  const guests = z
    .array(z.object({ id: z.string() }))
    .parse(results)
    .map(({ id }) => id);
  if (guests.length === 0) return;
  const { write, keepTokens } = await writeToGuests(database, {
    guests,
    onceKey,
    only: { sql: "true", values: [] },
    now,
  });
  await database.batch([
    write({
      kind: "registration.reminder",
      data: {
        name: "",
        manageToken: "",
        seminar: mailedSeminar(seminar, told.sequence),
        ...(seminar.joinLink === undefined ? {} : { joinLink: seminar.joinLink }),
        lead,
      },
      states: ["confirmed"],
    }),
    keepTokens(),
  ]);
}
