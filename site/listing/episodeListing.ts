import { sectionPath } from "../../common/paths.ts";
import type { EpisodeTeaser, TopicTeaser } from "../content/view/Teaser.ts";
import type { Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";

/** All episodes of the podcast, newest first, by topic. `title` and `lead` are the show's own. */
export function episodeListing({
  title,
  lead,
  episodes,
  topics,
}: {
  title: string;
  lead: string;
  episodes: readonly EpisodeTeaser[];
  topics: readonly TopicTeaser[];
}): Listing<EpisodeTeaser> {
  return {
    path: sectionPath("podcastEpisode"),
    title,
    lead,
    items: episodes,
    filters: [topicFilter(topics, "Folgen")],
  };
}
