import { FORM_PAGES } from "../../common/paths.ts";
import type { HubEnv } from "../env.ts";
import { pageAtVisit } from "../visit/pageAtVisit.ts";
import { casePage } from "../forms/casePage.ts";
import type { Impossible } from "./registrationStanding.ts";

const STATUS: Readonly<Record<Impossible, number>> = {
  unknown: 404,
  badLink: 410,
  cancelled: 409,
  over: 409,
  full: 409,
  undated: 409,
  closed: 409,
  elsewhere: 409,
  offerOver: 409,
  unreachable: 503,
};

/** The page that says why something about a registration cannot be done, and where to go from there. */
export async function impossiblePage(
  { reason, path }: { reason: Impossible; path?: string | undefined },
  env: HubEnv,
): Promise<Response> {
  return casePage(await pageAtVisit(FORM_PAGES.registrationImpossible, env), {
    status: STATUS[reason],
    cases: new Set([reason, ...(path === undefined ? [] : ["seminar"])]),
    ...(path === undefined ? {} : { links: { seminar: path } }),
  });
}
