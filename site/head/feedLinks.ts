/** Another form of a page, or news of it, that programs can subscribe to or read. */
export interface FeedLink {
  /** What programs show to choose from: "Neue Beiträge", "Podcast". */
  title: string;
  href: string;
  format: "rss" | "json" | "calendar" | "markdown";
}

const MEDIA_TYPE = {
  rss: "application/rss+xml",
  json: "application/feed+json",
  calendar: "text/calendar",
  markdown: "text/markdown",
} as const satisfies Record<FeedLink["format"], string>;

/** The `<link rel="alternate">` of a page. */
export function feedLinks(feeds: readonly FeedLink[]) {
  return feeds.map(({ title, href, format }) => ({ title, href, type: MEDIA_TYPE[format] }));
}
