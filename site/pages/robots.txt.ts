import type { APIRoute } from "astro";

/** Everybody may read everything; the sitemap tells where it all is. */
export const GET: APIRoute = ({ site, url }) => {
  const sitemap = new URL("/sitemap-index.xml", site ?? url.origin).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
