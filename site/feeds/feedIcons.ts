/** A square picture of the hub that feed readers show beside its feeds, below site/public. */
interface FeedIcon {
  path: string;
  /** Pixels, in both directions. */
  size: number;
}

/** What RSS takes as a channel's image: at most 144 pixels wide. */
export const SMALL_FEED_ICON: FeedIcon = { path: "/feed-icon-144.png", size: 144 };

/** What JSON Feed recommends to show large. */
export const LARGE_FEED_ICON: FeedIcon = { path: "/feed-icon-512.png", size: 512 };
