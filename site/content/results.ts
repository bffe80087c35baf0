import type {
  AllCardsQueryResult,
  OneArticleQueryResult,
  OneEpisodeQueryResult,
  OneOrganisationQueryResult,
  OnePageQueryResult,
  OnePersonQueryResult,
  OneSeminarQueryResult,
  OneSeriesQueryResult,
  OneTopicQueryResult,
  OneTutorialQueryResult,
  PodcastShowQueryResult,
  SentIssuesQueryResult,
  SettingsQueryResult,
  StoryToolQueryResult,
} from "./sanity.types.ts";

/** What the queries answer, by the document type that has pages. */
export interface Results {
  article: NonNullable<OneArticleQueryResult>;
  podcastEpisode: NonNullable<OneEpisodeQueryResult>;
  tutorial: NonNullable<OneTutorialQueryResult>;
  seminar: NonNullable<OneSeminarQueryResult>;
  seminarSeries: NonNullable<OneSeriesQueryResult>;
  topic: NonNullable<OneTopicQueryResult>;
  organisation: NonNullable<OneOrganisationQueryResult>;
  person: NonNullable<OnePersonQueryResult>;
  page: NonNullable<OnePageQueryResult>;
}

export type PageKind = keyof Results;
export type CardsResult = AllCardsQueryResult;
export type Card<List extends keyof CardsResult> = CardsResult[List][number];
export type ShowResult = PodcastShowQueryResult;
export type IssueResult = SentIssuesQueryResult[number];
export type SettingsResult = SettingsQueryResult;
export type StoryToolResult = StoryToolQueryResult;
