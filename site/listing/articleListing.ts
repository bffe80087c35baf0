import { FILTER_SEGMENT, sectionPath } from "../../common/paths.ts";
import type { ArticleTeaser, TopicTeaser } from "../content/view/Teaser.ts";
import type { FilterGroup, Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";

const SEGMENT = FILTER_SEGMENT.articleKind;

const KIND: FilterGroup<ArticleTeaser> = {
  segment: "art",
  label: "Art",
  options: [
    {
      segment: SEGMENT.report,
      label: "Berichte",
      title: "Berichte",
      lead: "Was wir vor Ort gesehen, gefragt und ausprobiert haben: Reportagen aus dem Ausbildungsalltag.",
    },
    {
      segment: SEGMENT.interview,
      label: "Interviews",
      title: "Interviews",
      lead: "Menschen, die ausbilden oder ausgebildet werden, erzählen in ihren eigenen Worten.",
    },
    {
      segment: SEGMENT.practice,
      label: "Praxisbeispiele",
      title: "Praxisbeispiele",
      lead: "Was in einem Betrieb funktioniert hat – so beschrieben, dass Sie es übernehmen können.",
    },
  ],
  of: ({ articleKind }) => [SEGMENT[articleKind]],
};

/** All articles, newest first, by kind and topic. */
export function articleListing({
  articles,
  topics,
}: {
  articles: readonly ArticleTeaser[];
  topics: readonly TopicTeaser[];
}): Listing<ArticleTeaser> {
  return {
    path: sectionPath("article"),
    title: "Beiträge",
    lead: "Berichte, Interviews und Praxisbeispiele aus Betrieben – geschrieben für alle, die ausbilden.",
    hasFeeds: true,
    items: articles,
    filters: [KIND, topicFilter(topics, "Beiträge")],
  };
}
