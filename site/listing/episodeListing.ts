import { sectionPath } from "../../common/paths.ts";
import type { PodcastPage } from "../content/view/pages.ts";
import type { EpisodeTeaser, TopicTeaser } from "../content/view/Teaser.ts";
import type { Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";

/** All episodes of the podcast, newest first, by topic. Name and subtitle are the show's own. */
export function episodeListing({
  podcast,
  topics,
}: {
  podcast: PodcastPage;
  topics: readonly TopicTeaser[];
}): Listing<EpisodeTeaser> {
  return {
    path: sectionPath("podcastEpisode"),
    title: podcast.title,
    lead: podcast.subtitle ?? podcast.description,
    items: podcast.episodes,
    filters: [topicFilter(topics, "Folgen")],
  };
}
