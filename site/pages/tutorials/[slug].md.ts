import type { APIRoute } from "astro";
import { loadTutorial } from "../../content/load/loadTutorial.ts";
import { published } from "../../content/published.ts";
import { staticPaths } from "../../content/staticPaths.ts";
import { markdownContext } from "../../markdown/markdownContext.ts";
import { tutorialMarkdown } from "../../markdown/pageMarkdown.ts";

export const getStaticPaths = () => staticPaths(published, "tutorial");

export const GET: APIRoute<never, { slug: string }> = async ({ params, site, url }) => {
  const tutorial = await loadTutorial(published, params.slug);
  if (tutorial === undefined) return new Response(null, { status: 404 });
  const text = tutorialMarkdown(tutorial, markdownContext(site ?? url));
  return new Response(text, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
};
