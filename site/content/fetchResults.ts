import type { SanityClient } from "@sanity/client";
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
  all: (client: SanityClient) => Promise<readonly Result[]>;
  one: (client: SanityClient, slug: string) => Promise<Result | null>;
};

/** How each kind of page is asked for: whole, or the one with a slug. */
export const fetchResults: { readonly [Kind in PageKind]: FetchResults<Results[Kind]> } = {
  article: {
    all: (client) => client.fetch(allArticlesQuery),
    one: (client, slug) => client.fetch(oneArticleQuery, { slug }),
  },
  podcastEpisode: {
    all: (client) => client.fetch(allEpisodesQuery),
    one: (client, slug) => client.fetch(oneEpisodeQuery, { slug }),
  },
  tutorial: {
    all: (client) => client.fetch(allTutorialsQuery),
    one: (client, slug) => client.fetch(oneTutorialQuery, { slug }),
  },
  seminar: {
    all: (client) => client.fetch(allSeminarsQuery),
    one: (client, slug) => client.fetch(oneSeminarQuery, { slug }),
  },
  seminarSeries: {
    all: (client) => client.fetch(allSeriesQuery),
    one: (client, slug) => client.fetch(oneSeriesQuery, { slug }),
  },
  topic: {
    all: (client) => client.fetch(allTopicsQuery),
    one: (client, slug) => client.fetch(oneTopicQuery, { slug }),
  },
  organisation: {
    all: (client) => client.fetch(allOrganisationsQuery),
    one: (client, slug) => client.fetch(oneOrganisationQuery, { slug }),
  },
  person: {
    all: (client) => client.fetch(allPeopleQuery),
    one: (client, slug) => client.fetch(onePersonQuery, { slug }),
  },
  page: {
    all: (client) => client.fetch(allPagesQuery),
    one: (client, slug) => client.fetch(onePageQuery, { slug }),
  },
};
