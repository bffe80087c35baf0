import { FORM_PATHS } from "../../common/paths.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { readBody } from "../forms/openForm.ts";
import type { AreaResponse } from "../respond.ts";
import { subjectOfToken } from "../tokens/tokens.ts";
import { endSubscription, UNSUBSCRIBING } from "./unsubscribe.ts";

/**
 * Unsubscribes at a mail program's request (RFC 8058): the link of List-Unsubscribe, posted with the
 * one field that the RFC names, from anywhere, without an Origin and without a page to follow.
 */
export async function oneClick({ request, env }: FormVisit): Promise<AreaResponse> {
  const body = (await readBody(request)) ?? "";
  // Sent as a form of either kind; nothing else of it matters.
  if (!/List-Unsubscribe(?:=|"\s+)One-Click/.test(body)) {
    return plain(400, "Es fehlt das Feld List-Unsubscribe=One-Click (RFC 8058).");
  }
  const token = new URL(request.url).searchParams.get("t") ?? "";
  const now = env.now();
  const key = await subjectOfToken(env.database, { token, purposes: UNSUBSCRIBING, now });
  if (key === undefined) return plain(410, "Dieser Link gilt nicht mehr.");
  await endSubscription(env, { key, source: FORM_PATHS.newsletterOneClick, block: undefined, now });
  return plain(200, "Sie sind abgemeldet.");
}

function plain(status: number, text: string): AreaResponse {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return { response: new Response(text, { status, headers }), area: "api" };
}
