import type { APIRoute, GetStaticPaths } from "astro";
import { publishedIndex } from "../../../../search/index/publishedIndex.ts";

/** The files of the search index, under an address that changes with their content. */
export const getStaticPaths = (async () => {
  const { version, files } = await publishedIndex();
  return Array.from(files.keys(), (file) => ({ params: { version, file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { files } = await publishedIndex();
  return new Response(files.get(params["file"] ?? "") ?? null, {
    headers: { "Content-Type": "application/json" },
  });
};
