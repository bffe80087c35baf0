import { tokenForm } from "../../common/forms/newsletterForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import { count } from "../counters/count.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import type { TokenForm, TokenFormResult } from "../forms/answerTokenForm.ts";
import { enqueue, wake } from "../outbox/enqueue.ts";
import { freshToken, keepToken, subjectOfToken } from "../tokens/tokens.ts";
import { expired, linkExpired } from "./linkExpired.ts";
import { consentFrom, recordConsent } from "./recordConsent.ts";
import { findSubscriber, isSubscriber, readState, stateIn } from "./subscriber.ts";

/** The button that confirms a signup. */
export const confirmRoute: TokenForm<typeof tokenForm.shape> = {
  name: "newsletter.confirm",
  schema: tokenForm,
  page: (_sent, { env }) => linkExpired(env),
  thanks: FORM_PAGES.newsletterConfirmed,
  act: confirm,
};

/**
 * Confirms whoever is pending; a second click finds it done and shows the same. The link outlives
 * the click for that, and goes when somebody unsubscribes: then it must not bring them back.
 */
async function confirm({ token }: { token: string }, visit: FormVisit): Promise<TokenFormResult> {
  const { env } = visit;
  const { database } = env;
  const now = env.now();
  const key = await subjectOfToken(database, { token, purposes: ["newsletter.confirm"], now });
  const subscriber = key === undefined ? undefined : await findSubscriber(database, key);
  if (key === undefined || subscriber === undefined) return expired(env);
  const [manage, unsubscribe] = await Promise.all([freshToken(), freshToken()]);
  const welcome = crypto.randomUUID();
  const only = isSubscriber(key, "pending");
  const subject = { subject: `SELECT ? WHERE ${only.sql}`, values: [key, ...only.values], now };
  const results = await database.batch([
    enqueue(database, {
      id: welcome,
      kind: "newsletter.welcome",
      recipient: subscriber.email,
      recipientKey: key,
      data: {
        firstName: subscriber.firstName,
        manageToken: manage.token,
        unsubscribeToken: unsubscribe.token,
      },
      now,
      only,
    }),
    recordConsent(env, {
      key,
      event: "confirmed",
      ...consentFrom(visit, FORM_PAGES.newsletterConfirm),
      now,
      only,
    }),
    keepToken(database, { hash: manage.hash, purpose: "newsletter.manage", ...subject }),
    keepToken(database, { hash: unsubscribe.hash, purpose: "newsletter.unsubscribe", ...subject }),
    count(database, "newsletter.confirmed", { now, only }),
    database
      .prepare(
        `UPDATE subscribers
         SET state = 'confirmed', confirmed_at = ?, unsubscribed_at = NULL, updated_at = ?
         WHERE email_key = ? AND state = 'pending'`,
      )
      .bind(now.toISOString(), now.toISOString(), key),
    readState(database, key),
  ]);
  if (stateIn(results.at(-1)) !== "confirmed") return expired(env);
  if ((results[0]?.meta.changes ?? 0) > 0) {
    visit.waitUntil(wake(env.outboxQueue, [welcome]));
  }
  return { type: "done", location: FORM_PAGES.newsletterConfirmed };
}
