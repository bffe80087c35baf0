import type { APIRoute } from "astro";
import { loadNewsletter } from "../../content/load/loadNewsletter.ts";
import { published } from "../../content/published.ts";

/** The topics that the form offers, for the Worker, which takes no others. */
export const GET: APIRoute = async () => {
  const { topics } = await loadNewsletter(published);
  return Response.json(topics.map(({ value, label }) => ({ id: value, title: label })));
};
