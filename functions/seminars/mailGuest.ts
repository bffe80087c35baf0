import type { MailData, MailKind } from "../mail/MailData.ts";
import { enqueueSelected } from "../outbox/enqueueSelected.ts";

/** What a registration can be in; see functions/migrations/0002_people.sql. */
export type RegistrationState = "confirmed" | "waiting" | "offered" | "cancelled";

/** The mails about a registration. */
export type GuestMail = Extract<MailKind, `registration.${string}`>;

/**
 * The statement that writes to the guest for whom the batch has kept a token, if the registration is
 * in one of `states`. Name, deadline of an offer and the state of the calendar entry come from the
 * database, whatever stands in `data`.
 */
export function mailGuest<Kind extends GuestMail>(
  database: D1Database,
  mail: {
    id: string;
    kind: Kind;
    data: MailData<Kind>;
    tokenHash: string;
    states: readonly RegistrationState[];
    now: Date;
  },
): D1PreparedStatement {
  const { id, kind, data, tokenHash, states, now } = mail;
  return enqueueSelected(database, {
    id,
    kind,
    data,
    now,
    source: {
      sql: `SELECT r.email AS recipient, r.email_key AS recipient_key,
              json_object('name', r.name, 'until', r.offer_until,
                'seminar', json_object('sequence', s.sequence)) AS patch
            FROM tokens t
            JOIN registrations r ON r.id = t.subject_id
            JOIN seminars s ON s.id = r.seminar_id
            WHERE t.hash = ? AND r.state IN (SELECT value FROM json_each(?))`,
      values: [tokenHash, JSON.stringify(states)],
    },
  });
}
