import { FORM_PAGES, tokenLink } from "../../common/paths.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { casePage } from "../forms/casePage.ts";
import { tokenPage } from "../forms/tokenPage.ts";
import { redirect } from "../redirect.ts";
import type { AreaResponse } from "../respond.ts";
import type { TokenPurpose } from "../tokens/tokenLife.ts";
import { subjectOfToken } from "../tokens/tokens.ts";
import { linkExpired } from "./linkExpired.ts";
import { preferencesPage } from "./preferences.ts";
import { UNSUBSCRIBING } from "./unsubscribe.ts";

/** Opens a page with the token of its address. */
type OpenPage = (visit: FormVisit, token: string) => Promise<Response>;

/** The page whose button confirms a signup. */
export const showConfirm = openedByLink(
  FORM_PAGES.newsletterConfirm,
  withButton(FORM_PAGES.newsletterConfirm, ["newsletter.confirm"]),
);

/** The page whose button unsubscribes. */
export const showUnsubscribe = openedByLink(
  FORM_PAGES.newsletterUnsubscribe,
  withButton(FORM_PAGES.newsletterUnsubscribe, UNSUBSCRIBING),
);

/** The page of the preferences, of one's data, and of their end. */
export const showPreferences = openedByLink(FORM_PAGES.newsletterPreferences, ({ env }, token) =>
  preferencesPage(env, { token, now: env.now() }),
);

/** A page at `path` for who comes by a link of a mail, and one that says so for who comes without. */
function openedByLink(path: string, open: OpenPage) {
  return async (visit: FormVisit): Promise<AreaResponse> => {
    const token = new URL(visit.request.url).searchParams.get("t");
    if (token !== null) return { response: await open(visit, token), area: "asset" };
    const page = await visit.env.assets.fetch(new URL(path, visit.env.hubOrigin));
    return { response: casePage(page, { cases: new Set(["visitor"]) }), area: "asset" };
  };
}

function withButton(path: string, purposes: readonly TokenPurpose[]): OpenPage {
  return async ({ env }, token) => {
    const key = await subjectOfToken(env.database, { token, purposes, now: env.now() });
    if (key === undefined) return linkExpired(env);
    const page = await env.assets.fetch(new URL(path, env.hubOrigin));
    return tokenPage(casePage(page, { cases: new Set(["holder"]) }), token);
  };
}

/** Mail programs that know nothing of RFC 8058 open the link of List-Unsubscribe in a browser. */
export function toUnsubscribePage({ request }: FormVisit): Promise<AreaResponse> {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  return Promise.resolve(redirect(303, tokenLink(FORM_PAGES.newsletterUnsubscribe, token)));
}
