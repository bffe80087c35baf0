import { z } from "zod";
import type { HubEnv } from "../env.ts";
import { wake } from "../outbox/enqueue.ts";
import { writtenMails } from "../outbox/enqueueSelected.ts";
import { expireOffer } from "./expireOffer.ts";
import { offerNext } from "./offerNext.ts";
import { noteCapacity } from "./rememberSeminar.ts";
import { isDated, type DatedSeminar } from "./registrationStanding.ts";
import { seminarOf } from "./seminarOf.ts";

const rowSchema = z.object({ seminar_id: z.string(), waiting: z.int() });

/** Offers of one seminar and run; whoever is behind them gets theirs minutes later. */
const AT_ONCE = 10;

/**
 * Hands places on, by cron: an offer that nobody took up in time ends, and places that are free
 * (also because the Studio says that there are more) are offered to those who wait, in their order.
 * A seminar whose content cannot be read waits for the next run; the error is thrown at the end.
 */
export async function offersDue({
  env,
  now,
}: {
  env: Pick<HubEnv, "database" | "content" | "outboxQueue">;
  now: Date;
}): Promise<void> {
  const { results } = await env.database
    .prepare(
      `SELECT r.seminar_id, count(*) FILTER (WHERE r.state = 'waiting') AS waiting
       FROM registrations r JOIN seminars s ON s.id = r.seminar_id
       WHERE s.ends_at > ? AND (r.state = 'waiting' OR (r.state = 'offered' AND r.offer_until <= ?))
       GROUP BY r.seminar_id`,
    )
    .bind(now.toISOString(), now.toISOString())
    .all();
  const failures: unknown[] = [];
  for (const { seminar_id: id, waiting } of z.array(rowSchema).parse(results)) {
    try {
      const seminar = await seminarOf(id, env.content, { isFresh: true });
      if (seminar === undefined || !isDated(seminar) || seminar.state === "cancelled") continue;
      await handOn({ env, seminar, waiting, now });
    } catch (thrown) {
      failures.push(thrown);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Offers of some seminars failed.");
}

async function handOn({
  env: { database, outboxQueue },
  seminar,
  waiting,
  now,
}: {
  env: Pick<HubEnv, "database" | "outboxQueue">;
  seminar: DatedSeminar;
  waiting: number;
  now: Date;
}): Promise<void> {
  const { results } = await database
    .prepare(
      `SELECT id FROM registrations
       WHERE seminar_id = ? AND state = 'offered' AND offer_until <= ? ORDER BY position LIMIT ?`,
    )
    .bind(seminar.id, now.toISOString(), AT_ONCE)
    .all();
  const late = z.array(z.object({ id: z.string() })).parse(results);
  const steps = [];
  for (const { id } of late) steps.push(await expireOffer(database, { id, seminar, now }));
  for (let offers = Math.min(waiting, AT_ONCE); offers > 0; offers -= 1) {
    steps.push(await offerNext(database, { seminar, now }));
  }
  const done = await database.batch([
    noteCapacity(database, seminar),
    ...steps.flatMap(({ statements }) => statements),
  ]);
  const mails = writtenMails(
    done,
    steps.flatMap(({ mailIds }) => mailIds),
  );
  await wake(outboxQueue, mails);
}
