import { lastSegment } from "../../common/paths.ts";
import type { TopicTeaser } from "../content/view/Teaser.ts";
import type { FilterGroup } from "./Listing.ts";

/** Narrows a list down by topic; `what` names what the list holds ("Beiträge"). */
export function topicFilter<Item extends { topicIds: readonly string[] }>(
  topics: readonly TopicTeaser[],
  what: string,
): FilterGroup<Item> {
  const segmentOf = new Map(topics.map(({ id, href }) => [id, lastSegment(href)]));
  return {
    segment: "thema",
    label: "Thema",
    options: topics.map(({ href, title, text }) => ({
      segment: lastSegment(href),
      label: title,
      title: `${what} zum Thema „${title}“`,
      lead: text,
      more: { href, label: `Alles zum Thema „${title}“`, external: false },
    })),
    of: ({ topicIds }) => topicIds.flatMap((id) => segmentOf.get(id) ?? []),
  };
}
