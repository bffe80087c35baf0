import type { ThingLeaf } from "schema-dts";
import type { TopicTeaser } from "../../content/view/Teaser.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";

/** The topics that something is about. */
export function topicNodes(topics: readonly TopicTeaser[], context: GraphContext): ThingLeaf[] {
  return topics.map(({ title, href }) => ({
    "@type": "Thing",
    name: title,
    url: absolute(href, context),
  }));
}
