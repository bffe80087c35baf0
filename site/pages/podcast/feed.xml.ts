import type { APIRoute } from "astro";
import { loadPodcastFeed } from "../../content/load/loadPodcastFeed.ts";
import { mediaKey } from "../../content/media/mediaKey.ts";
import { squareJpeg } from "../../content/media/squareJpeg.ts";
import { published } from "../../content/published.ts";
import { podcastFeed } from "../../feeds/podcastFeed.ts";

export const GET: APIRoute = async ({ site, url }) => {
  const feed = await loadPodcastFeed(published);
  if (feed === undefined) return new Response(null, { status: 404 });
  const origin = site ?? url;
  const key = mediaKey();
  const xml = podcastFeed(feed, {
    origin,
    square: (picture, largest) => squareJpeg(picture, { largest, key, origin }),
  });
  return new Response(xml, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
};
