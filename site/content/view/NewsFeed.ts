import type { ArticlePage, EpisodePage, SeminarPage, TutorialPage } from "./pages.ts";
import type { MentionView } from "./Teaser.ts";

/** A feed that others can subscribe to: what is new of some kinds, on some topic. */
export interface NewsFeedInfo {
  /** The page that the feed belongs to, "/beitraege/"; the feed lies beside it. */
  page: string;
  title: string;
  description: string;
  kinds: readonly NewsKind[];
  /** Only what belongs to the topic with this id. */
  topicId: string | undefined;
}

type NewsKind = "article" | "podcastEpisode" | "tutorial" | "seminar" | "mention";

/** Something new, whole, with the moment (ISO) at which it became news. */
export type NewsEntry = { since: string } & (
  | { kind: "article"; page: ArticlePage }
  | { kind: "podcastEpisode"; page: EpisodePage }
  | { kind: "tutorial"; page: TutorialPage }
  | { kind: "seminar"; page: SeminarPage }
  | { kind: "mention"; page: MentionView }
);
