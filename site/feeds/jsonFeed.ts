import { generateJsonFeed } from "feedsmith";
import { feedPath } from "../../common/paths.ts";
import type { NewsFeedInfo } from "../content/view/NewsFeed.ts";
import { LARGE_FEED_ICON, SMALL_FEED_ICON } from "./feedIcons.ts";
import type { FeedItem } from "./FeedItem.ts";
import { plain } from "./feedText.ts";

/** A feed as JSON Feed 1.1. */
export function jsonFeed(
  info: NewsFeedInfo,
  { items, origin }: { items: readonly FeedItem[]; origin: URL },
): string {
  return JSON.stringify(
    generateJsonFeed(
      {
        title: plain(info.title),
        home_page_url: new URL(info.page, origin).href,
        feed_url: new URL(feedPath(info.page, "json"), origin).href,
        description: plain(info.description),
        icon: new URL(LARGE_FEED_ICON.path, origin).href,
        favicon: new URL(SMALL_FEED_ICON.path, origin).href,
        language: "de",
        items: items.map(toItem),
      },
      { strict: true },
    ),
  );
}

function toItem(item: FeedItem) {
  const { picture, attachment } = item;
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    date_published: item.published,
    tags: [...item.tags],
    language: "de",
    ...(item.modified && { date_modified: item.modified }),
    ...(item.authors.length > 0 && {
      authors: item.authors.map(({ name, url }) => ({
        name,
        ...(url === undefined ? {} : { url }),
      })),
    }),
    ...(picture && { image: picture.url }),
    ...(attachment && {
      attachments: [
        {
          url: attachment.url,
          mime_type: attachment.type,
          size_in_bytes: attachment.size,
          ...(attachment.seconds === undefined ? {} : { duration_in_seconds: attachment.seconds }),
        },
      ],
    }),
  };
}
