import { FORM_PAGES } from "../../common/paths.ts";
import type { HubEnv } from "../env.ts";
import type { TokenFormResult } from "../forms/answerTokenForm.ts";
import { unkept } from "../forms/unkept.ts";

/** The page that says a link is no longer good, and how to go on; the same for every such link. */
export async function linkExpired({
  assets,
  hubOrigin,
}: Pick<HubEnv, "assets" | "hubOrigin">): Promise<Response> {
  const page = await assets.fetch(new URL(FORM_PAGES.newsletterExpired, hubOrigin));
  return unkept(page, { status: 410 });
}

/** The same, as the result of a form whose token is no longer good. */
export async function expired(env: Pick<HubEnv, "assets" | "hubOrigin">): Promise<TokenFormResult> {
  return { type: "refused", page: await linkExpired(env) };
}
