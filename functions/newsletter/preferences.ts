import { preferencesForm } from "../../common/forms/newsletterForm.ts";
import type { SentValues } from "../../common/forms/readForm.ts";
import { FORM_PAGES, tokenLink } from "../../common/paths.ts";
import type { HubEnv } from "../env.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import type { TokenForm, TokenFormResult } from "../forms/answerTokenForm.ts";
import { formPage } from "../forms/formPage.ts";
import { casePage } from "../forms/casePage.ts";
import { tokenPage } from "../forms/tokenPage.ts";
import { subjectOfToken } from "../tokens/tokens.ts";
import { expired, linkExpired } from "./linkExpired.ts";
import { offeredTopics, onlyOffered } from "./offeredTopics.ts";
import { consentFrom, recordConsent } from "./recordConsent.ts";
import { findSubscriber, isSubscriber, readState, stateIn } from "./subscriber.ts";

/** The form with which subscribers change what they get. */
export const preferencesRoute: TokenForm<typeof preferencesForm.shape> = {
  name: "newsletter.preferences",
  schema: preferencesForm,
  page: preferencesAgain,
  thanks: FORM_PAGES.newsletterSaved,
  act: savePreferences,
};

/** The page of the preferences as a token of a sent form opens it. */
export async function preferencesAgain(sent: SentValues, { env }: FormVisit): Promise<Response> {
  return preferencesPage(env, { token: sent.get("token")?.[0] ?? "", now: env.now(), sent });
}

/**
 * The page that a link to one's own data opens, with what is kept now. Nothing is written by
 * opening it.
 */
export async function preferencesPage(
  env: Pick<HubEnv, "assets" | "database" | "hubOrigin">,
  { token, now, sent }: { token: string; now: Date; sent?: SentValues },
): Promise<Response> {
  const { database } = env;
  const key = await subjectOfToken(database, { token, purposes: ["newsletter.manage"], now });
  if (key === undefined) return linkExpired(env);
  const [subscriber, page] = await Promise.all([
    findSubscriber(database, key),
    env.assets.fetch(new URL(FORM_PAGES.newsletterPreferences, env.hubOrigin)),
  ]);
  const { state, firstName, topics } = subscriber ?? { state: "none", firstName: "", topics: [] };
  // The page has another form besides, which is sent without these fields.
  const values: SentValues =
    sent?.has("firstName") === true
      ? sent
      : new Map([
          ["firstName", [firstName]],
          ["topics", topics],
        ]);
  const cases = new Set([state === "confirmed" || state === "pending" ? state : "none"]);
  return tokenPage(casePage(formPage(page, { values, problems: [] }), { cases }), token);
}

async function savePreferences(
  values: { token: string; firstName: string; topics: string[] },
  visit: FormVisit,
): Promise<TokenFormResult> {
  const { env } = visit;
  const now = env.now();
  const { database } = env;
  const { token, firstName } = values;
  const [key, offered] = await Promise.all([
    subjectOfToken(database, { token, purposes: ["newsletter.manage"], now }),
    offeredTopics(env),
  ]);
  if (key === undefined) return expired(env);
  const only = isSubscriber(key, "confirmed");
  const results = await database.batch([
    recordConsent(env, {
      key,
      event: "changed",
      ...consentFrom(visit, FORM_PAGES.newsletterPreferences),
      now,
      only,
    }),
    database
      .prepare(
        `UPDATE subscribers SET first_name = ?, topics = ?, updated_at = ?
         WHERE email_key = ? AND state = 'confirmed'`,
      )
      .bind(firstName, JSON.stringify(onlyOffered(values.topics, offered)), now.toISOString(), key),
    readState(database, key),
  ]);
  return stateIn(results.at(-1)) === "confirmed"
    ? { type: "done", location: FORM_PAGES.newsletterSaved }
    : // Unsubscribed meanwhile: the page says so.
      { type: "done", location: tokenLink(FORM_PAGES.newsletterPreferences, token) };
}
