import { countStatement } from "../counters/count.ts";
import type { Sql } from "../database/sql.ts";
import { WITHDRAWN } from "../newsletter/withdrawn.ts";

/** What the provider tells about a mail that did not do what it was sent for. */
export interface BadNews {
  /** The provider's id of the message; the same event may be told again and again. */
  eventId: string;
  reason: "bounce" | "complaint";
  /** The provider's id of the mail. */
  providerId: string;
  /** For a mail that we do not know (any more): the key of the address that it went to. */
  recipientKey: string;
}

const IS_NEW = "NOT EXISTS (SELECT 1 FROM webhook_events WHERE id = ?)";
const KEY = "coalesce((SELECT recipient_key FROM outbox WHERE provider_id = ? LIMIT 1), ?)";

/**
 * The statements that keep mails from an address for good, and end a subscription to it; they do
 * nothing the second time. A complaint is the plainest way to unsubscribe.
 */
export function suppress({ eventId, reason, providerId, recipientKey }: BadNews, now: Date): Sql[] {
  const moment = now.toISOString();
  const key = [providerId, recipientKey];
  const isSubscribed = `email_key = ${KEY} AND state IN ('pending', 'confirmed') AND ${IS_NEW}`;
  return [
    {
      sql: `INSERT INTO suppressions (recipient_key, reason, created_at)
        SELECT ${KEY}, ?, ? WHERE ${IS_NEW} ON CONFLICT (recipient_key) DO NOTHING`,
      values: [...key, reason, moment, eventId],
    },
    ...(reason === "complaint"
      ? [
          {
            sql: `INSERT INTO consents (id, subscriber_id, event, wording, source, created_at)
              SELECT ?, id, 'unsubscribed', 'complaint', 'mail', ? FROM subscribers
              WHERE ${isSubscribed}`,
            values: [crypto.randomUUID(), moment, ...key, eventId],
          },
        ]
      : []),
    ...(reason === "bounce" ? [neverArrived(providerId, moment)] : []),
    ended(reason, { moment, isSubscribed, values: [...key, eventId] }),
    countStatement(reason === "bounce" ? "mail.bounced" : "mail.complained", {
      now,
      only: { sql: IS_NEW, values: [eventId] },
    }),
    {
      sql: "INSERT INTO webhook_events (id, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      values: [eventId, moment],
    },
  ];
}

/** A message that came back has not reached the team: functions/contact/notForwarded.ts counts it. */
function neverArrived(providerId: string, moment: string): Sql {
  return {
    sql: `UPDATE outbox SET state = 'failed', failure = 'bounced', updated_at = ?
      WHERE provider_id = ? AND kind = 'contact.forward' AND state = 'sent'`,
    values: [moment, providerId],
  };
}

/** A bounce may be a mistake of the other side's; after a complaint nothing is known but the proof. */
function ended(
  reason: BadNews["reason"],
  {
    moment,
    isSubscribed,
    values,
  }: { moment: string; isSubscribed: string; values: readonly string[] },
): Sql {
  return reason === "bounce"
    ? {
        sql: `UPDATE subscribers SET state = 'bounced', updated_at = ? WHERE ${isSubscribed}`,
        values: [moment, ...values],
      }
    : {
        sql: `UPDATE subscribers SET ${WITHDRAWN}, unsubscribed_at = ?, updated_at = ?
          WHERE ${isSubscribed}`,
        values: [moment, moment, ...values],
      };
}
