import type { APIRoute } from "astro";
import { loadCalendar } from "../content/load/loadCalendar.ts";
import { loadSite } from "../content/load/loadSite.ts";
import { published } from "../content/published.ts";
import { seminarCalendar } from "../feeds/seminarCalendar.ts";

/** All seminars, to subscribe to. */
export const GET: APIRoute = async ({ site: origin, url }) => {
  const [{ title }, calendar] = await Promise.all([loadSite(published), loadCalendar(published)]);
  return new Response(
    seminarCalendar({ name: `${title}: Termine`, origin: origin ?? url, ...calendar }),
  );
};
