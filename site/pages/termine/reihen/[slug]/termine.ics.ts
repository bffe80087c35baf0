import type { APIRoute } from "astro";
import { loadCalendar } from "../../../../content/load/loadCalendar.ts";
import { loadSeries } from "../../../../content/load/loadSeries.ts";
import { published } from "../../../../content/published.ts";
import { staticPaths } from "../../../../content/staticPaths.ts";
import { seminarCalendar } from "../../../../feeds/seminarCalendar.ts";

export const getStaticPaths = () => staticPaths(published, "seminarSeries");

/** The seminars of a series, to subscribe to. */
export const GET: APIRoute = async ({ params, site: origin, url }) => {
  const series = await loadSeries(published, params["slug"] ?? "");
  if (series === undefined) return new Response(null, { status: 404 });
  const calendar = await loadCalendar(published, ({ seriesId }) => seriesId === series.id);
  return new Response(seminarCalendar({ name: series.title, origin: origin ?? url, ...calendar }));
};
