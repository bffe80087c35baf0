import type { APIRoute } from "astro";
import { pathOf } from "../../../../common/paths.ts";
import { loadCalendar } from "../../../content/load/loadCalendar.ts";
import { published } from "../../../content/published.ts";
import { staticPaths } from "../../../content/staticPaths.ts";
import { seminarCalendar } from "../../../feeds/seminarCalendar.ts";

export const getStaticPaths = () => staticPaths(published, "seminar");

/** One seminar, to keep in a calendar. */
export const GET: APIRoute = async ({ params, site: origin, url }) => {
  const path = pathOf({ type: "seminar", slug: params["slug"] ?? "" });
  const calendar = await loadCalendar(published, ({ href }) => href === path);
  if (calendar.seminars.length === 0) return new Response(null, { status: 404 });
  return new Response(seminarCalendar({ origin: origin ?? url, ...calendar }));
};
