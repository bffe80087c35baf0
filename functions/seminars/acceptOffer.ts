import { z } from "zod";
import { count } from "../counters/count.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { wake } from "../outbox/enqueue.ts";
import { writtenMails } from "../outbox/enqueueSelected.ts";
import { freshToken, keepToken } from "../tokens/tokens.ts";
import { mailGuest } from "./mailGuest.ts";
import type { Managed } from "./manage.ts";
import { mailedSeminar } from "./seminarOf.ts";

const stateSchema = z.array(z.object({ state: z.string() }));

/**
 * Takes up a place that is kept for the guest. Until its deadline the offer counts as a taken place,
 * so accepting can never overbook. The fresh token marks whose offer was still good.
 */
export async function acceptOffer(
  _values: unknown,
  { registration, seminar }: Managed,
  { env, waitUntil }: FormVisit,
): Promise<"done" | "offerOver"> {
  const { database } = env;
  const now = env.now();
  const { id } = registration;
  if (seminar === undefined || seminar.state === "cancelled") return "offerOver";
  const { token, hash } = await freshToken();
  const mailId = crypto.randomUUID();
  const results = await database.batch([
    keepToken(database, {
      hash,
      purpose: "registration.manage",
      now,
      subject:
        "SELECT id FROM registrations WHERE id = ? AND state = 'offered' AND offer_until > ?",
      values: [id, now.toISOString()],
    }),
    database
      .prepare(
        `UPDATE registrations SET state = 'confirmed', offer_until = NULL, updated_at = ?
         WHERE id = (SELECT subject_id FROM tokens WHERE hash = ?)`,
      )
      .bind(now.toISOString(), hash),
    mailGuest(database, {
      id: mailId,
      kind: "registration.confirmed",
      data: {
        name: "",
        seminar: mailedSeminar(seminar),
        manageToken: token,
        ...(seminar.joinLink === undefined ? {} : { joinLink: seminar.joinLink }),
      },
      tokenHash: hash,
      states: ["confirmed"],
      now,
    }),
    count(database, "registration.confirmed", {
      now,
      only: { sql: "EXISTS (SELECT 1 FROM tokens WHERE hash = ?)", values: [hash] },
    }),
    database.prepare("SELECT state FROM registrations WHERE id = ?").bind(id),
  ]);
  waitUntil(wake(env.outboxQueue, writtenMails(results, [mailId])));
  const [row] = stateSchema.parse(results.at(-1)?.results ?? []);
  return row?.state === "confirmed" ? "done" : "offerOver";
}
