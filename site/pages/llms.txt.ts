import type { APIRoute } from "astro";
import { loadSite } from "../content/load/loadSite.ts";
import { published } from "../content/published.ts";
import { publishedFeeds } from "../feeds/publishedFeeds.ts";
import { llmsText } from "../markdown/llmsText.ts";

export const GET: APIRoute = async ({ site: origin, url }) => {
  const [site, catalog, feeds] = await Promise.all([
    loadSite(published),
    published.catalog(),
    publishedFeeds(),
  ]);
  const text = llmsText({ ...catalog, site, feeds }, { origin: origin ?? url });
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
