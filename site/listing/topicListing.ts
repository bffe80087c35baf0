import { sectionPath } from "../../common/paths.ts";
import type { TopicTeaser } from "../content/view/Teaser.ts";
import type { Listing } from "./Listing.ts";

/** All topics, in the editors' order. */
export function topicListing(topics: readonly TopicTeaser[]): Listing<TopicTeaser> {
  return {
    path: sectionPath("topic"),
    title: "Themen",
    lead: "Was die Ausbildung gerade bewegt – und was wir dazu gesammelt haben.",
    items: topics,
    filters: [],
  };
}
