import { z } from "zod";
import type { HubEnv } from "../../env.ts";
import { logError } from "../../log.ts";
import { isDated } from "../registrationStanding.ts";
import { seminarOf } from "../seminarOf.ts";
import { changeOf, type ToldSeminar } from "./changeOf.ts";
import { remindGuests } from "./remindGuests.ts";
import { tellChange } from "./tellChange.ts";

const rowSchema = z.object({
  id: z.string(),
  starts_at: z.coerce.date(),
  ends_at: z.coerce.date(),
  state: z.string(),
  sequence: z.int(),
  guests: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
});

/**
 * Tells guests of seminars to come what has changed in the content since they were told last, and
 * reminds them, by cron. A seminar whose content cannot be read, or that fails otherwise, waits for
 * the next run; the errors are thrown at the end.
 */
export async function noticesDue({
  env,
  now,
}: {
  env: Pick<HubEnv, "database" | "content">;
  now: Date;
}): Promise<void> {
  const { results } = await env.database
    .prepare(
      `SELECT s.id, s.starts_at, s.ends_at, s.state, s.sequence, json_group_array(r.id) AS guests
       FROM seminars s JOIN registrations r ON r.seminar_id = s.id AND r.state <> 'cancelled'
       WHERE s.ends_at > ? OR s.state = 'undated'
       GROUP BY s.id ORDER BY s.starts_at`,
    )
    .bind(now.toISOString())
    .all();
  const failures: unknown[] = [];
  for (const row of z.array(rowSchema).parse(results)) {
    const { id, starts_at: start, ends_at: end, state, sequence, guests } = row;
    try {
      await see({ env, told: { id, start, end, state, sequence }, guests, now });
    } catch (thrown) {
      failures.push(thrown);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Notices of some seminars failed.");
}

/** Sees to one seminar. One that is no longer published has guests nobody can tell anything. */
async function see({
  env: { database, content },
  told,
  guests,
  now,
}: {
  env: Pick<HubEnv, "database" | "content">;
  told: ToldSeminar;
  guests: readonly string[];
  now: Date;
}): Promise<void> {
  const seminar = await seminarOf(told.id, content);
  if (seminar === undefined) {
    logError("notices.not_published", { seminarId: told.id, guests: guests.length });
    return;
  }
  const change = changeOf(told, seminar, now);
  if (change !== undefined) await tellChange(database, { told, seminar, change, guests, now });
  else if (isDated(seminar) && seminar.state !== "cancelled") {
    await remindGuests(database, { told, seminar, now });
  }
}
