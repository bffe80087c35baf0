import type { APIRoute, InferGetStaticPropsType } from "astro";
import { feedItems, feedPaths } from "../../feeds/publishedFeeds.ts";
import { rssFeed } from "../../feeds/rssFeed.ts";

export const getStaticPaths = () => feedPaths("xml");

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { info }, site, url }) => {
  const origin = site ?? url;
  const xml = rssFeed(info, { items: await feedItems(info, origin), origin });
  return new Response(xml, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
};
