import { z } from "zod";
import { SUBSCRIBER_STATES, topicsColumn } from "./subscriber.ts";

/** All that is kept about an address. Moments in ISO 8601, UTC. */
export type KeptData = z.infer<typeof keptSchema>;

const subscriptionSchema = z.object({
  email: z.string(),
  firstName: z.string(),
  topics: topicsColumn,
  state: z.enum(SUBSCRIBER_STATES),
  isDisposable: z.number().transform((flag) => flag === 1),
  requestedAt: z.string(),
  confirmedAt: z.string().nullable(),
  unsubscribedAt: z.string().nullable(),
});

const keptSchema = z.object({
  subscription: z.array(subscriptionSchema).transform((rows) => rows.at(0)),
  consents: z.array(
    z.object({
      event: z.enum(["requested", "confirmed", "changed", "unsubscribed"]),
      wording: z.string(),
      source: z.string(),
      ipBlock: z.string().nullable(),
      at: z.string(),
    }),
  ),
  registrations: z.array(
    z.object({
      seminar: z.string(),
      startsAt: z.string(),
      email: z.string(),
      name: z.string(),
      company: z.string(),
      question: z.string(),
      state: z.enum(["confirmed", "waiting", "offered", "cancelled"]),
      createdAt: z.string(),
    }),
  ),
  messages: z.array(
    z.object({
      email: z.string(),
      name: z.string(),
      topic: z.string(),
      message: z.string(),
      createdAt: z.string(),
    }),
  ),
  mails: z.array(
    z.object({
      kind: z.string(),
      state: z.string(),
      createdAt: z.string(),
      sentAt: z.string().nullable(),
    }),
  ),
  links: z.array(z.object({ purpose: z.string(), createdAt: z.string(), expiresAt: z.string() })),
  suppression: z
    .array(z.object({ reason: z.enum(["bounce", "complaint", "manual"]), since: z.string() }))
    .transform((rows) => rows.at(0)),
});

/** What is read for each part; all at one moment. `?1` is the address's key. */
const QUERIES: Readonly<Record<keyof KeptData, string>> = {
  subscription: `SELECT email, first_name AS firstName, topics, state,
      is_disposable AS isDisposable, requested_at AS requestedAt, confirmed_at AS confirmedAt,
      unsubscribed_at AS unsubscribedAt
    FROM subscribers WHERE email_key = ?1`,
  consents: `SELECT event, wording, source, ip_block AS ipBlock, consents.created_at AS at
    FROM consents JOIN subscribers ON subscribers.id = subscriber_id
    WHERE email_key = ?1 ORDER BY consents.created_at, consents.rowid`,
  registrations: `SELECT title AS seminar, starts_at AS startsAt, email, name, company, question,
      registrations.state, created_at AS createdAt
    FROM registrations JOIN seminars ON seminars.id = seminar_id
    WHERE email_key = ?1 ORDER BY starts_at`,
  messages: `SELECT email, name, topic, message, created_at AS createdAt
    FROM messages WHERE email_key = ?1 ORDER BY created_at`,
  mails: `SELECT kind, state, created_at AS createdAt, sent_at AS sentAt
    FROM outbox WHERE recipient_key = ?1 ORDER BY created_at, rowid`,
  links: `SELECT purpose, created_at AS createdAt, expires_at AS expiresAt FROM tokens
    WHERE subject_id = ?1 OR subject_id IN (SELECT id FROM registrations WHERE email_key = ?1)
    ORDER BY created_at, rowid`,
  suppression: "SELECT reason, created_at AS since FROM suppressions WHERE recipient_key = ?1",
};

/** Reads all that is kept about the address with this key. */
export async function keptData(database: D1Database, key: string): Promise<KeptData> {
  const parts = Object.entries(QUERIES);
  const results = await database.batch(parts.map(([, sql]) => database.prepare(sql).bind(key)));
  return keptSchema.parse(
    Object.fromEntries(parts.map(([part], index) => [part, results[index]?.results])),
  );
}
