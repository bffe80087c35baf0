import type { APIRoute } from "astro";
import { loadArticle } from "../../content/load/loadArticle.ts";
import { published } from "../../content/published.ts";
import { staticPaths } from "../../content/staticPaths.ts";
import { markdownContext } from "../../markdown/markdownContext.ts";
import { articleMarkdown } from "../../markdown/pageMarkdown.ts";

export const getStaticPaths = () => staticPaths(published, "article");

export const GET: APIRoute<never, { slug: string }> = async ({ params, site, url }) => {
  const article = await loadArticle(published, params.slug);
  if (article === undefined) return new Response(null, { status: 404 });
  const text = articleMarkdown(article, markdownContext(site ?? url));
  return new Response(text, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
};
