import { count } from "../counters/count.ts";
import type { Sql } from "../database/sql.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { wake } from "../outbox/enqueue.ts";
import { enqueueSelected, writtenMails } from "../outbox/enqueueSelected.ts";
import type { Managed } from "./manage.ts";
import { offerNext } from "./offerNext.ts";
import { noteCapacity } from "./rememberSeminar.ts";
import { mailedSeminar } from "./seminarOf.ts";

/**
 * Gives a place back, and in the same batch offers it to whoever waits longest. A second click
 * finds nothing more to do. What the guest had written is forgotten at once.
 */
export async function cancelRegistration(
  _values: unknown,
  { registration, seminar }: Managed,
  { env, waitUntil }: FormVisit,
): Promise<"done"> {
  const { database } = env;
  const now = env.now();
  const { id } = registration;
  const isLive: Sql = {
    sql: "EXISTS (SELECT 1 FROM registrations WHERE id = ? AND state <> 'cancelled')",
    values: [id],
  };
  const mailId = crypto.randomUUID();
  const offer =
    seminar === undefined
      ? { statements: [], mailIds: [] }
      : await offerNext(database, { seminar, now });
  const results = await database.batch([
    count(database, "registration.cancelled", { now, only: isLive }),
    enqueueSelected(database, {
      id: mailId,
      kind: "registration.withdrawn",
      data: { name: "", seminar: toldSeminar({ registration, seminar }) },
      now,
      source: {
        sql: `SELECT r.email AS recipient, r.email_key AS recipient_key,
                json_object('name', r.name, 'seminar', json_object('sequence', s.sequence)) AS patch
              FROM registrations r JOIN seminars s ON s.id = r.seminar_id
              WHERE r.id = ? AND r.state <> 'cancelled'`,
        values: [id],
      },
    }),
    database
      .prepare(
        `UPDATE registrations
         SET state = 'cancelled', offer_until = NULL, company = '', question = '', updated_at = ?
         WHERE id = ? AND state <> 'cancelled'`,
      )
      .bind(now.toISOString(), id),
    ...(seminar === undefined ? [] : [noteCapacity(database, seminar)]),
    ...offer.statements,
  ]);
  waitUntil(wake(env.outboxQueue, writtenMails(results, [mailId, ...offer.mailIds])));
  return "done";
}

/** The seminar as the mail tells of it: as it is published, or else as it was told last. */
function toldSeminar({ registration, seminar }: Managed) {
  if (seminar !== undefined) return mailedSeminar(seminar);
  const { seminar_id: id, title, path, starts_at: start, ends_at: end } = registration;
  return { id, title, path, start, end, sequence: 0 };
}
