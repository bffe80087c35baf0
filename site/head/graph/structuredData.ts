import type { Thing } from "schema-dts";
import type { LinkView } from "../../content/view/LinkView.ts";
import { listedItems } from "../listedItems.ts";
import type { Subject } from "../Subject.ts";
import { articleNode } from "./articleNode.ts";
import { eventNode, eventSeriesNode } from "./eventNodes.ts";
import type { GraphContext } from "./GraphContext.ts";
import { breadcrumbNode, collectionNode, webPageNode } from "./listNodes.ts";
import { organisationPageNode } from "./organisationNodes.ts";
import { profileNode } from "./personNodes.ts";
import { episodeNode, seriesNode } from "./podcastNodes.ts";
import { wholePublisher } from "./publisher.ts";
import { tutorialNode, type TutorialNode } from "./tutorialNode.ts";
import { websiteNode } from "./websiteNode.ts";

type GraphNode = Thing | TutorialNode;

/** What a page tells search engines, as the text of one JSON-LD graph that is safe inside `<script>`. */
export function structuredData(
  page: { subject: Subject | undefined; crumbs: readonly LinkView[] },
  context: GraphContext,
): string {
  const { subject, crumbs } = page;
  const isHome = subject?.kind === "home";
  const graph = [
    ...subjectNodes(subject, context),
    ...(isHome ? [] : [breadcrumbNode({ crumbs, title: context.meta.title }, context)]),
  ];
  return scriptSafe(JSON.stringify({ "@context": "https://schema.org", "@graph": graph }));
}

function subjectNodes(subject: Subject | undefined, context: GraphContext): GraphNode[] {
  switch (subject?.kind) {
    case undefined:
      return [webPageNode({ modified: undefined }, context)];
    case "home":
      return [websiteNode(context), wholePublisher(context)];
    case "article":
      return [articleNode(subject.page, context)];
    case "podcast":
      return [seriesNode(subject.page, context)];
    case "podcastEpisode":
      return [episodeNode(subject.page, context)];
    case "tutorial":
      return [tutorialNode(subject.page, context)];
    case "seminar": {
      const event = eventNode(subject.page, context);
      return event === undefined ? [webPageNode(subject.page, context)] : [event];
    }
    case "seminarSeries":
      return [eventSeriesNode(subject.page, context)];
    case "topic": {
      const about = { "@type": "Thing" as const, name: subject.page.title };
      return [collectionNode({ items: listedItems(subject), about }, context)];
    }
    case "organisation":
      return [organisationPageNode(subject.page, context)];
    case "person":
      return [profileNode(subject.page, context)];
    case "page":
      return [webPageNode(subject.page, context)];
    case "list":
      return [collectionNode(subject, context)];
  }
}

/** Nothing in the text can end the script element or open a comment; JSON reads it the same. */
function scriptSafe(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
