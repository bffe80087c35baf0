import type { EmailAddress } from "../../common/forms/emailAddress.ts";
import { count } from "../counters/count.ts";
import { allOf, type Sql } from "../database/sql.ts";
import type { HubEnv } from "../env.ts";
import { enqueue, mayBeMailed } from "../outbox/enqueue.ts";
import { addressKey } from "../privacy/addressKey.ts";
import { isDisposableDomain } from "../privacy/isDisposableDomain.ts";
import { freshToken, keepToken } from "../tokens/tokens.ts";
import { recordConsent } from "./recordConsent.ts";
import { isSubscriber } from "./subscriber.ts";

/** Somebody asks for the newsletter. */
export interface Signup {
  email: EmailAddress;
  /** Undefined where the form did not ask for it: then what is known stays. */
  firstName?: string;
  /** Ids of topics that the site offers; undefined like the name. */
  topics?: readonly string[];
  /** The path of the page with the form. */
  source: string;
  block: string | undefined;
}

/** A signup as part of a batch. */
interface SignupBatch {
  statements: readonly D1PreparedStatement[];
  /** The ids of the mails that were written, by the results of exactly these statements. */
  mailsWritten(results: readonly D1Result[]): string[];
}

/** Days until an address that mail came back from may be tried again. */
const BOUNCE_REST = 30;

/**
 * What a signup does to each state of an address, all of it decided by D1 in one transaction, with
 * as many statements for one state as for another:
 *
 * - unknown, pending, unsubscribed: it is pending, and gets the mail to confirm if the cool-down
 *   permits (links of earlier mails stay good)
 * - confirmed: nothing changes; a mail says so, with the link to one's own data
 * - bounced: like unknown when the bounce is 30 days old; until then nothing
 * - complained of a mail of ours: nothing, for good
 */
export async function signupStatements(
  { database, formSecret, consentIp }: Pick<HubEnv, "database" | "formSecret" | "consentIp">,
  { signup, now, only }: { signup: Signup; now: Date; only: Sql },
): Promise<SignupBatch> {
  const { email, firstName, topics, source, block } = signup;
  const [key, confirm, manage] = await Promise.all([
    addressKey(email.canonical, formSecret),
    freshToken(),
    freshToken(),
  ]);
  const [confirmMail, knownMail] = [crypto.randomUUID(), crypto.randomUUID()];
  const mayMail = mayBeMailed(key, { kinds: ["newsletter.confirm", "newsletter.known"], now });
  const mayConfirm = allOf(only, isSubscriber(key, "pending"), mayMail);
  const mayTell = allOf(only, isSubscriber(key, "confirmed"), mayMail);
  const rested = new Date(now.getTime() - BOUNCE_REST * 86_400_000).toISOString();
  const moment = now.toISOString();
  const mail = { recipient: email.address, recipientKey: key, now };

  const before = [
    database
      .prepare(
        `DELETE FROM suppressions
         WHERE recipient_key = ? AND reason = 'bounce' AND created_at <= ? AND ${only.sql}`,
      )
      .bind(key, rested, ...only.values),
    database
      .prepare(
        `INSERT INTO subscribers
           (id, email, email_key, first_name, topics, state, is_disposable, requested_at, updated_at)
         SELECT ?, ?, ?, ?, ?, 'pending', ?, ?, ?
         WHERE NOT EXISTS (SELECT 1 FROM suppressions WHERE recipient_key = ?) AND ${only.sql}
         ON CONFLICT (email_key) DO UPDATE SET
           email = excluded.email, first_name = coalesce(?, first_name),
           topics = coalesce(?, topics),
           state = 'pending', is_disposable = excluded.is_disposable,
           requested_at = excluded.requested_at, updated_at = excluded.updated_at
         WHERE subscribers.state <> 'confirmed'`,
      )
      .bind(
        crypto.randomUUID(),
        email.address,
        key,
        firstName ?? "",
        JSON.stringify(topics ?? []),
        isDisposableDomain(email.domain) ? 1 : 0,
        moment,
        moment,
        key,
        ...only.values,
        firstName ?? null,
        topics === undefined ? null : JSON.stringify(topics),
      ),
    recordConsent(
      { database, consentIp },
      {
        key,
        event: "requested",
        source,
        block,
        now,
        // The row above was written at this very moment, or is not this request's.
        only: allOf(only, isRequestedAt(key, moment)),
      },
    ),
    keepToken(database, {
      hash: confirm.hash,
      purpose: "newsletter.confirm",
      now,
      subject: `SELECT ? WHERE ${mayConfirm.sql}`,
      values: [key, ...mayConfirm.values],
    }),
    keepToken(database, {
      hash: manage.hash,
      purpose: "newsletter.manage",
      now,
      subject: `SELECT ? WHERE ${mayTell.sql}`,
      values: [key, ...mayTell.values],
    }),
    count(database, "newsletter.requested", { now, only }),
  ];
  const mails = [
    {
      id: confirmMail,
      statement: enqueue(database, {
        ...mail,
        id: confirmMail,
        kind: "newsletter.confirm",
        data: { firstName: firstName ?? "", confirmToken: confirm.token },
        only: mayConfirm,
      }),
    },
    {
      id: knownMail,
      statement: enqueue(database, {
        ...mail,
        id: knownMail,
        kind: "newsletter.known",
        // Not the name that was typed just now: whoever typed it need not be who reads this.
        data: { firstName: "", manageToken: manage.token },
        only: mayTell,
      }),
    },
  ];
  return {
    statements: [...before, ...mails.map(({ statement }) => statement)],
    mailsWritten: (results) =>
      mails.flatMap(({ id }, index) =>
        (results[before.length + index]?.meta.changes ?? 0) > 0 ? [id] : [],
      ),
  };
}

function isRequestedAt(key: string, moment: string): Sql {
  return {
    sql: `EXISTS (SELECT 1 FROM subscribers
      WHERE email_key = ? AND state = 'pending' AND requested_at = ?)`,
    values: [key, moment],
  };
}
