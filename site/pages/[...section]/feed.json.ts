import type { APIRoute, InferGetStaticPropsType } from "astro";
import { feedItems, feedPaths } from "../../feeds/publishedFeeds.ts";
import { jsonFeed } from "../../feeds/jsonFeed.ts";

export const getStaticPaths = () => feedPaths("json");

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { info }, site, url }) => {
  const origin = site ?? url;
  const json = jsonFeed(info, { items: await feedItems(info, origin), origin });
  return new Response(json, {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
};
