import { freshToken, keepToken } from "../tokens/tokens.ts";
import { hasFreePlace } from "./conditions.ts";
import { mailGuest } from "./mailGuest.ts";
import { mailedSeminar } from "./seminarOf.ts";
import type { DatedSeminar } from "./registrationStanding.ts";

const AN_HOUR = 3_600_000;
/** How long a place is kept for somebody, and how long before the beginning that ends at the latest. */
const KEPT = 24 * AN_HOUR;
const BEFORE_START = 2 * AN_HOUR;
/** Nobody is asked to answer within less than this. */
const LEAST = AN_HOUR / 2;

/** Until when a place that is offered at `now` is kept; undefined where it is too late to offer one. */
export function offerDeadline(start: Date, now: Date): Date | undefined {
  const until = Math.min(now.getTime() + KEPT, start.getTime() - BEFORE_START);
  return until - now.getTime() < LEAST ? undefined : new Date(until);
}

/** The statements of one offer, and the mail that they write if there is one to make. */
export interface Offer {
  statements: readonly D1PreparedStatement[];
  mailIds: readonly string[];
}

/**
 * The statements that offer a free place of a seminar, if it has one, to whoever waits longest. They
 * go into the batch that frees the place, behind what frees it. The token that is kept for the guest
 * marks who it is: what follows depends on it.
 */
export async function offerNext(
  database: D1Database,
  { seminar, now }: { seminar: DatedSeminar; now: Date },
): Promise<Offer> {
  const until = offerDeadline(seminar.when.start, now);
  if (until === undefined || seminar.state === "cancelled") return { statements: [], mailIds: [] };
  const { token, hash } = await freshToken();
  const mailId = crypto.randomUUID();
  const free = hasFreePlace(seminar.id);
  return {
    mailIds: [mailId],
    statements: [
      keepToken(database, {
        hash,
        purpose: "registration.manage",
        now,
        subject: `SELECT id FROM registrations
          WHERE seminar_id = ? AND state = 'waiting' AND ${free.sql} ORDER BY position LIMIT 1`,
        values: [seminar.id, ...free.values],
      }),
      database
        .prepare(
          `UPDATE registrations SET state = 'offered', offer_until = ?, updated_at = ?
           WHERE id = (SELECT subject_id FROM tokens WHERE hash = ?)`,
        )
        .bind(until.toISOString(), now.toISOString(), hash),
      mailGuest(database, {
        id: mailId,
        kind: "registration.offered",
        data: {
          name: "",
          seminar: mailedSeminar(seminar),
          manageToken: token,
          until: until.toISOString(),
        },
        tokenHash: hash,
        states: ["offered"],
        now,
      }),
    ],
  };
}
