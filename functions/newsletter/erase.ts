import { erasureForm } from "../../common/forms/newsletterForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import { count } from "../counters/count.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import type { TokenForm, TokenFormResult } from "../forms/answerTokenForm.ts";
import { subjectOfToken } from "../tokens/tokens.ts";
import { expired } from "./linkExpired.ts";
import { preferencesAgain } from "./preferences.ts";

/** The form that deletes all that is known about somebody. */
export const erasureRoute: TokenForm<typeof erasureForm.shape> = {
  name: "newsletter.erase",
  schema: erasureForm,
  page: preferencesAgain,
  thanks: FORM_PAGES.newsletterErased,
  act: erase,
};

async function erase({ token }: { token: string }, { env }: FormVisit): Promise<TokenFormResult> {
  const { database } = env;
  const now = env.now();
  const key = await subjectOfToken(database, { token, purposes: ["newsletter.manage"], now });
  if (key === undefined) return expired(env);
  await database.batch(erasure(database, { key, now }));
  return { type: "done", location: FORM_PAGES.newsletterErased };
}

/**
 * The statements that delete all that is kept about an address, the proof of consent and the links
 * included (decision 19). Two things stay, neither of which names anybody: that no mail may go there
 * any more, and that one went in the last 30 days, so that nobody can be flooded anew. A mail that is
 * just being handed over stays until it is (functions/outbox/ empties it then).
 */
function erasure(
  database: D1Database,
  { key, now }: { key: string; now: Date },
): D1PreparedStatement[] {
  const moment = now.toISOString();
  const withKey = (sql: string) => database.prepare(sql).bind(key);
  return [
    count(database, "newsletter.erased", { now }),
    // Cancelled first, as by the guest's own hand: the place is free for who waits for it.
    database
      .prepare(
        `UPDATE registrations SET state = 'cancelled', updated_at = ?
         WHERE email_key = ? AND state <> 'cancelled'`,
      )
      .bind(moment, key),
    withKey(
      `DELETE FROM tokens WHERE subject_id = ?1
       OR subject_id IN (SELECT id FROM registrations WHERE email_key = ?1)`,
    ),
    withKey("DELETE FROM registrations WHERE email_key = ?"),
    withKey(
      `DELETE FROM outbox WHERE state = 'pending' AND batch_id IS NULL AND (recipient_key = ?1
       OR once_key IN (SELECT 'contact.forward ' || id FROM messages WHERE email_key = ?1))`,
    ),
    withKey(
      `UPDATE outbox SET recipient = '', payload = '{}'
       WHERE state <> 'pending' AND recipient_key = ?`,
    ),
    withKey("DELETE FROM messages WHERE email_key = ?"),
    // Its consents go with it.
    withKey("DELETE FROM subscribers WHERE email_key = ?"),
  ];
}
