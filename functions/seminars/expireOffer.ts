import { freshToken, keepToken } from "../tokens/tokens.ts";
import { mailGuest } from "./mailGuest.ts";
import type { Offer } from "./offerNext.ts";
import type { DatedSeminar } from "./registrationStanding.ts";
import { mailedSeminar } from "./seminarOf.ts";

/**
 * The statements that end an offer which was not taken up, if it still stands when they run: the
 * registration is over, and the guest is told how to register anew.
 */
export async function expireOffer(
  database: D1Database,
  { id, seminar, now }: { id: string; seminar: DatedSeminar; now: Date },
): Promise<Offer> {
  const { token, hash } = await freshToken();
  const mailId = crypto.randomUUID();
  return {
    mailIds: [mailId],
    statements: [
      keepToken(database, {
        hash,
        purpose: "registration.manage",
        now,
        subject:
          "SELECT id FROM registrations WHERE id = ? AND state = 'offered' AND offer_until <= ?",
        values: [id, now.toISOString()],
      }),
      database
        .prepare(
          `UPDATE registrations SET state = 'cancelled', offer_until = NULL, updated_at = ?
           WHERE id = (SELECT subject_id FROM tokens WHERE hash = ?)`,
        )
        .bind(now.toISOString(), hash),
      mailGuest(database, {
        id: mailId,
        kind: "registration.offerExpired",
        data: { name: "", seminar: mailedSeminar(seminar), manageToken: token },
        tokenHash: hash,
        states: ["cancelled"],
        now,
      }),
    ],
  };
}
