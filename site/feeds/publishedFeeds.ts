import { PODCAST_FEED, feedPath, type FeedFormat } from "../../common/paths.ts";
import { loadNews } from "../content/load/loadNews.ts";
import { loadSite } from "../content/load/loadSite.ts";
import { jpegPicture } from "../content/media/jpegPicture.ts";
import { mediaKey } from "../content/media/mediaKey.ts";
import { published } from "../content/published.ts";
import type { NewsEntry, NewsFeedInfo } from "../content/view/NewsFeed.ts";
import type { FeedItem } from "./FeedItem.ts";
import { everyFeed, newsFeeds, type NewsFeeds } from "./newsFeeds.ts";
import { toFeedItem } from "./toFeedItem.ts";

/** Wide enough for feed readers on large screens. */
const PICTURE_WIDTH = 1200;

/** What can be subscribed to in this build. */
export async function publishedFeeds(): Promise<NewsFeeds> {
  const [{ title }, { topics }, show] = await Promise.all([
    loadSite(published),
    published.catalog(),
    published.podcastShow(),
  ]);
  return newsFeeds({ site: title, topics, hasShow: show !== null });
}

/** What getStaticPaths of a feed's route answers: the feeds of this build in one format. */
export async function feedPaths(format: FeedFormat) {
  return everyFeed(await publishedFeeds())
    .filter(({ page }) => feedPath(page, format) !== PODCAST_FEED)
    .map((info) => ({
      params: { section: info.page.replaceAll(/^\/|\/$/g, "") || undefined },
      props: { info },
    }));
}

/** The entries of a feed of this build. */
export async function feedItems(info: NewsFeedInfo, origin: URL): Promise<FeedItem[]> {
  const entries = await loadNews(published, info);
  return entries.map((entry) => itemOf(entry, origin));
}

/** The same piece stands in many feeds; its HTML is made once. */
const items = new WeakMap<NewsEntry, FeedItem>();

function itemOf(entry: NewsEntry, origin: URL): FeedItem {
  const key = mediaKey();
  const item =
    items.get(entry) ??
    toFeedItem(entry, {
      origin,
      picture: (picture) => jpegPicture(picture, { largest: PICTURE_WIDTH, key, origin }),
    });
  items.set(entry, item);
  return item;
}
