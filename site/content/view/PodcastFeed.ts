import type { ShowResult } from "../results.ts";
import type { EpisodePage } from "./pages.ts";
import type { PictureView } from "./PictureView.ts";
import type { PersonTeaser } from "./Teaser.ts";

type Show = NonNullable<ShowResult>;

/** The show as podcast apps and directories learn of it, with its episodes, newest first. */
export interface PodcastFeed {
  title: string;
  subtitle: string | undefined;
  description: string;
  /** ISO 639. */
  language: string;
  author: string;
  ownerName: string | undefined;
  ownerEmail: string | undefined;
  /** Apple's own names. */
  category: NonNullable<Show["category"]>;
  subcategory: NonNullable<Show["subcategory"]> | undefined;
  explicit: boolean;
  guid: string | undefined;
  locked: boolean;
  fundingUrl: string | undefined;
  licence: NonNullable<Show["license"]> | undefined;
  /** What a directory asked the editors to put into the feed, to prove that it is theirs. */
  verification: string | undefined;
  cover: PictureView | undefined;
  hosts: readonly PersonTeaser[];
  episodes: readonly EpisodePage[];
}
