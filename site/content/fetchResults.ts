import type { FetchQuery } from "./fetchQuery.ts";
import { allArticlesQuery, oneArticleQuery } from "./queries/article.ts";
import { allEpisodesQuery, oneEpisodeQuery } from "./queries/episode.ts";
import { allOrganisationsQuery, oneOrganisationQuery } from "./queries/organisation.ts";
import { allPagesQuery, onePageQuery } from "./queries/page.ts";
import { allPeopleQuery, onePersonQuery } from "./queries/person.ts";
import { allSeminarsQuery, oneSeminarQuery } from "./queries/seminar.ts";
import { allSeriesQuery, oneSeriesQuery } from "./queries/series.ts";
import { allTopicsQuery, oneTopicQuery } from "./queries/topic.ts";
import { allTutorialsQuery, oneTutorialQuery } from "./queries/tutorial.ts";
import type { PageKind, Results } from "./results.ts";

type FetchResults<Result> = {
  all: (fetch: FetchQuery) => Promise<readonly Result[]>;
  one: (fetch: FetchQuery, slug: string) => Promise<Result | null>;
};

/** How each kind of page is asked for: whole, or the one with a slug. */
export const fetchResults: { readonly [Kind in PageKind]: FetchResults<Results[Kind]> } = {
  article: {
    all: (fetch) => fetch(allArticlesQuery),
    one: (fetch, slug) => fetch(oneArticleQuery, { slug }),
  },
  podcastEpisode: {
    all: (fetch) => fetch(allEpisodesQuery),
    one: (fetch, slug) => fetch(oneEpisodeQuery, { slug }),
  },
  tutorial: {
    all: (fetch) => fetch(allTutorialsQuery),
    one: (fetch, slug) => fetch(oneTutorialQuery, { slug }),
  },
  seminar: {
    all: (fetch) => fetch(allSeminarsQuery),
    one: (fetch, slug) => fetch(oneSeminarQuery, { slug }),
  },
  seminarSeries: {
    all: (fetch) => fetch(allSeriesQuery),
    one: (fetch, slug) => fetch(oneSeriesQuery, { slug }),
  },
  topic: {
    all: (fetch) => fetch(allTopicsQuery),
    one: (fetch, slug) => fetch(oneTopicQuery, { slug }),
  },
  organisation: {
    all: (fetch) => fetch(allOrganisationsQuery),
    one: (fetch, slug) => fetch(oneOrganisationQuery, { slug }),
  },
  person: {
    all: (fetch) => fetch(allPeopleQuery),
    one: (fetch, slug) => fetch(onePersonQuery, { slug }),
  },
  page: {
    all: (fetch) => fetch(allPagesQuery),
    one: (fetch, slug) => fetch(onePageQuery, { slug }),
  },
};
