import { FILTER_SEGMENT, pathOf } from "../../common/paths.ts";
import type { MentionView, TopicTeaser } from "../content/view/Teaser.ts";
import type { FilterGroup, Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";
import { yearFilter } from "./yearFilter.ts";

const SEGMENT = FILTER_SEGMENT.mentionKind;

const KIND: FilterGroup<MentionView> = {
  segment: "art",
  label: "Art",
  options: [
    {
      segment: SEGMENT.article,
      label: "Artikel",
      title: "Artikel über und mit uns",
      lead: "Was Zeitungen und Fachzeitschriften schreiben.",
    },
    {
      segment: SEGMENT.post,
      label: "Blogbeiträge",
      title: "Blogbeiträge über und mit uns",
      lead: "Was andere in ihren Blogs und Netzwerken erzählen.",
    },
    {
      segment: SEGMENT.podcast,
      label: "Podcasts",
      title: "Podcasts mit uns zu Gast",
      lead: "Gespräche in anderen Podcasts.",
    },
    {
      segment: SEGMENT.video,
      label: "Videos",
      title: "Videos über und mit uns",
      lead: "Filme und Mitschnitte, die anderswo zu sehen sind.",
    },
  ],
  of: ({ mentionKind }) => [SEGMENT[mentionKind]],
};

/** What others wrote, said and showed, newest first; by kind, year and topic. */
export function mentionListing({
  mentions,
  topics,
}: {
  mentions: readonly MentionView[];
  topics: readonly TopicTeaser[];
}): Listing<MentionView> {
  return {
    path: pathOf({ type: "mention" }),
    title: "Medienecho",
    lead: "Was andere über uns schreiben und mit uns gemacht haben. Alle Links führen auf andere Websites.",
    hasFeeds: true,
    items: mentions,
    filters: [
      KIND,
      yearFilter(mentions, {
        yearOf: ({ date }) => date?.iso.slice(0, 4),
        title: (year) => `Medienecho ${year}`,
        lead: (year) => `Was andere ${year} über uns geschrieben und mit uns gemacht haben.`,
      }),
      topicFilter(topics, "Medienecho"),
    ],
  };
}
