import type { RetentionRuleName } from "../../common/privacy/retention.ts";
import type { HubEnv } from "../env.ts";
import { logInfo } from "../log.ts";
import { WITHDRAWN } from "../newsletter/withdrawn.ts";

/** The SQL of a rule; `?1` is the moment until which things are kept, later ones stay. */
interface Rule {
  until: (now: Date) => string;
  statements: readonly string[];
}

const A_DAY = 86_400_000;
const daysAgo = (days: number) => (now: Date) =>
  new Date(now.getTime() - days * A_DAY).toISOString();
const atOnce = daysAgo(0);

const WITHDRAW = `UPDATE subscribers
  SET ${WITHDRAWN}, unsubscribed_at = coalesce(unsubscribed_at, updated_at)`;

/** How each rule of common/privacy/retention.ts is kept. */
const RULES: Readonly<Record<RetentionRuleName, Rule>> = {
  unconfirmed: {
    until: daysAgo(7),
    statements: [
      // Somebody else may have signed up a former subscriber: the proof of then must not go for it.
      `DELETE FROM consents WHERE event = 'requested' AND EXISTS (
         SELECT 1 FROM subscribers WHERE id = subscriber_id AND state = 'pending'
         AND requested_at < ?1 AND consents.created_at > coalesce(unsubscribed_at, confirmed_at))`,
      `${WITHDRAW} WHERE state = 'pending' AND requested_at < ?1 AND confirmed_at IS NOT NULL`,
      "DELETE FROM subscribers WHERE state = 'pending' AND requested_at < ?1",
    ],
  },
  // At once, by functions/newsletter/unsubscribe.ts; signups that ended unconfirmed prove nothing.
  subscribed: {
    until: atOnce,
    statements: [
      `DELETE FROM subscribers
       WHERE state = 'unsubscribed' AND confirmed_at IS NULL AND unsubscribed_at < ?1`,
    ],
  },
  consentProof: {
    until: (now) => `${String(now.getUTCFullYear() - 3)}-01-01T00:00:00.000Z`,
    statements: ["DELETE FROM subscribers WHERE state = 'unsubscribed' AND unsubscribed_at < ?1"],
  },
  bounced: {
    until: daysAgo(30),
    statements: [
      "DELETE FROM subscribers WHERE state = 'bounced' AND updated_at < ?1 AND confirmed_at IS NULL",
      `${WITHDRAW} WHERE state = 'bounced' AND updated_at < ?1`,
    ],
  },
  messages: {
    until: daysAgo(365),
    statements: ["DELETE FROM messages WHERE created_at < ?1"],
  },
  registrations: {
    until: daysAgo(30),
    statements: [
      `DELETE FROM tokens WHERE subject_id IN (SELECT registrations.id FROM registrations
         JOIN seminars ON seminars.id = seminar_id WHERE ends_at < ?1)`,
      // Its registrations go with it.
      "DELETE FROM seminars WHERE ends_at < ?1",
    ],
  },
  mails: {
    until: daysAgo(30),
    statements: [
      // The outbox does so itself when a mail is sent; this is for a Worker that died in between.
      "UPDATE outbox SET recipient = '', payload = '{}' WHERE state = 'sent' AND recipient <> ''",
      "DELETE FROM outbox WHERE state <> 'pending' AND created_at < ?1",
    ],
  },
  links: {
    until: atOnce,
    statements: ["DELETE FROM tokens WHERE expires_at <= ?1"],
  },
  floodgates: {
    until: daysAgo(1),
    statements: [
      "DELETE FROM admissions WHERE created_at < ?1",
      "DELETE FROM form_hours WHERE hour < substr(datetime(?1, '-29 days'), 1, 10)",
      // Solved within minutes or never; a day is plenty.
      "DELETE FROM spent_challenges WHERE expires_at < ?1",
    ],
  },
  deliveryReports: {
    until: daysAgo(30),
    statements: ["DELETE FROM webhook_events WHERE received_at < ?1"],
  },
  // Kept until somebody asks.
  suppressions: { until: atOnce, statements: [] },
};

/** The job runs in the first minutes of an hour only: it reads whole tables, and no rule is about minutes. */
const MINUTES_OF_AN_HOUR = 5;

/** Forgets, once an hour, what is older than its rule allows: all in one transaction. */
export async function forget({
  env,
  now,
}: {
  env: Pick<HubEnv, "database">;
  now: Date;
}): Promise<void> {
  if (now.getUTCMinutes() >= MINUTES_OF_AN_HOUR) return;
  const { database } = env;
  const work = Object.entries(RULES).flatMap(([rule, { until, statements }]) =>
    statements.map((sql) => {
      const statement = database.prepare(sql);
      return { rule, statement: sql.includes("?1") ? statement.bind(until(now)) : statement };
    }),
  );
  const results = await database.batch(work.map(({ statement }) => statement));
  const rows: Record<string, number> = {};
  for (const [index, { rule }] of work.entries()) {
    rows[rule] = (rows[rule] ?? 0) + (results[index]?.meta.changes ?? 0);
  }
  const forgotten = Object.entries(rows).filter(([, count]) => count > 0);
  if (forgotten.length > 0) logInfo("retention.forgot", Object.fromEntries(forgotten));
}
