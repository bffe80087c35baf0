import type { APIRoute, GetStaticPaths } from "astro";
import { publishedStoryTool } from "../../../content/publishedStoryTool.ts";

/** What the Storygenerator works with, under an address that changes with its content. */
export const getStaticPaths = (async () => {
  const { version } = await publishedStoryTool();
  return [{ params: { version } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { json } = await publishedStoryTool();
  return new Response(json, { headers: { "Content-Type": "application/json" } });
};
