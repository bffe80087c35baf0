import { generateRssFeed } from "feedsmith";
import { feedPath } from "../../common/paths.ts";
import type { NewsFeedInfo } from "../content/view/NewsFeed.ts";
import { SMALL_FEED_ICON } from "./feedIcons.ts";
import type { FeedItem } from "./FeedItem.ts";
import { plain } from "./feedText.ts";

/** A feed as RSS 2.0, with the whole of each piece, its authors and its picture. */
export function rssFeed(
  info: NewsFeedInfo,
  { items, origin }: { items: readonly FeedItem[]; origin: URL },
): string {
  const changes = items.map(({ published, modified }) => modified ?? published);
  const newest = changes.toSorted((a, b) => b.getTime() - a.getTime())[0];
  const [title, link] = [plain(info.title), new URL(info.page, origin).href];
  const { path, size } = SMALL_FEED_ICON;
  return generateRssFeed(
    {
      title,
      link,
      description: plain(info.description),
      language: "de",
      ...(newest === undefined ? {} : { lastBuildDate: newest }),
      ttl: 60,
      image: { url: new URL(path, origin).href, title, link, width: size, height: size },
      atom: {
        links: [
          {
            href: new URL(feedPath(info.page, "xml"), origin).href,
            rel: "self",
            type: "application/rss+xml",
          },
        ],
      },
      items: items.map(toItem),
    },
    { strict: true },
  );
}

function toItem(item: FeedItem) {
  const { picture, attachment } = item;
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    pubDate: item.published,
    description: item.summary,
    content: { encoded: item.html },
    dc: { creators: item.authors.map(({ name }) => name) },
    categories: item.tags.map((name) => ({ name })),
    ...(picture && {
      media: {
        contents: [
          {
            url: picture.url,
            type: picture.type,
            medium: "image",
            width: picture.width,
            height: picture.height,
          },
        ],
      },
    }),
    ...(attachment && {
      enclosures: [{ url: attachment.url, length: attachment.size, type: attachment.type }],
    }),
  };
}
