import type {
  ArticlePage,
  EpisodePage,
  FreePage,
  HomePage,
  OrganisationPage,
  PersonPage,
  PodcastPage,
  SeminarPage,
  SeriesPage,
  TopicPage,
  TutorialPage,
} from "../content/view/pages.ts";

/** What a page is about: the view model it shows, told to machines as well as to readers. */
export type Subject =
  | { kind: "home"; page: HomePage }
  | { kind: "article"; page: ArticlePage }
  | { kind: "podcast"; page: PodcastPage }
  | { kind: "podcastEpisode"; page: EpisodePage }
  | { kind: "tutorial"; page: TutorialPage }
  | { kind: "seminar"; page: SeminarPage }
  | { kind: "seminarSeries"; page: SeriesPage }
  | { kind: "topic"; page: TopicPage }
  | { kind: "organisation"; page: OrganisationPage }
  | { kind: "person"; page: PersonPage }
  | { kind: "page"; page: FreePage }
  | { kind: "list"; items: readonly ListedItem[] };

/** What a list page shows of one item: enough to name it, find it, and date the list. */
export interface ListedItem {
  title: string;
  href: string;
  modified: string;
}
