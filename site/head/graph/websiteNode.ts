import type { SearchActionLeaf, WebSiteLeaf } from "schema-dts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { publisherId } from "./publisher.ts";

/** The hub as a whole, with its search. */
export function websiteNode(context: GraphContext): WebSiteLeaf {
  const { site } = context;
  return defined<WebSiteLeaf>({
    "@type": "WebSite",
    "@id": websiteId(context),
    name: site.title,
    alternateName: site.claim,
    description: site.description,
    url: absolute("/", context),
    inLanguage: "de",
    publisher: { "@id": publisherId(context) },
    potentialAction: searchAction(context),
  });
}

export function websiteId(context: Pick<GraphContext, "origin">): string {
  return absolute("/#website", context);
}

/** `query-input` is an annotation of schema.org's actions that the types know for inputs only. */
function searchAction(context: GraphContext): SearchActionLeaf & { "query-input": string } {
  return {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absolute("/suche/", context)}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
}
