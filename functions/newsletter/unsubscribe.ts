import { tokenForm } from "../../common/forms/newsletterForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import { count } from "../counters/count.ts";
import type { HubEnv } from "../env.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import type { TokenForm, TokenFormResult } from "../forms/answerTokenForm.ts";
import type { TokenPurpose } from "../tokens/tokenLife.ts";
import { subjectOfToken } from "../tokens/tokens.ts";
import { expired, linkExpired } from "./linkExpired.ts";
import { consentFrom, recordConsent } from "./recordConsent.ts";
import { isSubscriber } from "./subscriber.ts";
import { WITHDRAWN } from "./withdrawn.ts";

/** The button that unsubscribes. */
export const unsubscribeRoute: TokenForm<typeof tokenForm.shape> = {
  name: "newsletter.unsubscribe",
  schema: tokenForm,
  page: (_sent, { env }) => linkExpired(env),
  thanks: FORM_PAGES.newsletterUnsubscribed,
  act: unsubscribe,
};

/** The links that unsubscribe: the one in every issue, and the one to the preferences. */
export const UNSUBSCRIBING: readonly TokenPurpose[] = [
  "newsletter.unsubscribe",
  "newsletter.manage",
];

async function unsubscribe(
  { token }: { token: string },
  visit: FormVisit,
): Promise<TokenFormResult> {
  const { env } = visit;
  const now = env.now();
  const key = await subjectOfToken(env.database, { token, purposes: UNSUBSCRIBING, now });
  if (key === undefined) return expired(env);
  await endSubscription(env, { key, now, ...consentFrom(visit, FORM_PAGES.newsletterUnsubscribe) });
  return { type: "done", location: FORM_PAGES.newsletterUnsubscribed };
}

/**
 * Ends a subscription, or a signup that is not confirmed yet. All that is known goes, except for the
 * proof of what was agreed to and when it ended; a link that still confirms goes too.
 */
export async function endSubscription(
  env: Pick<HubEnv, "database" | "consentIp">,
  {
    key,
    source,
    block,
    now,
  }: { key: string; source: string; block: string | undefined; now: Date },
): Promise<void> {
  const { database } = env;
  const only = isSubscriber(key, "pending", "confirmed", "bounced");
  await database.batch([
    recordConsent(env, { key, event: "unsubscribed", source, block, now, only }),
    count(database, "newsletter.unsubscribed", { now, only }),
    database
      .prepare("DELETE FROM tokens WHERE subject_id = ? AND purpose = 'newsletter.confirm'")
      .bind(key),
    database
      .prepare(
        `UPDATE subscribers
         SET ${WITHDRAWN}, unsubscribed_at = ?, updated_at = ?
         WHERE email_key = ? AND state <> 'unsubscribed'`,
      )
      .bind(now.toISOString(), now.toISOString(), key),
  ]);
}
