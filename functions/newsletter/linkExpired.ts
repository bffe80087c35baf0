import { FORM_PAGES } from "../../common/paths.ts";
import type { HubEnv } from "../env.ts";
import type { TokenFormResult } from "../forms/answerTokenForm.ts";

/** The page that says a link is no longer good, and how to go on; the same for every such link. */
export async function linkExpired({
  assets,
  hubOrigin,
}: Pick<HubEnv, "assets" | "hubOrigin">): Promise<Response> {
  const page = await assets.fetch(new URL(FORM_PAGES.newsletterExpired, hubOrigin));
  const headers = new Headers(page.headers);
  headers.delete("ETag");
  headers.set("Cache-Control", "no-store");
  return new Response(page.body, { status: 410, headers });
}

/** The same, as the result of a form whose token is no longer good. */
export async function expired(env: Pick<HubEnv, "assets" | "hubOrigin">): Promise<TokenFormResult> {
  return { type: "refused", page: await linkExpired(env) };
}
