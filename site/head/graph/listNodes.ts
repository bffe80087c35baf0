import type { BreadcrumbListLeaf, CollectionPageLeaf, ThingLeaf, WebPageLeaf } from "schema-dts";
import type { LinkView } from "../../content/view/LinkView.ts";
import type { ListedItem } from "../Subject.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { websiteId } from "./websiteNode.ts";

/** More items than a list shows on one page say nothing that the links on it do not. */
const ITEMS = 24;

/** A page that gathers things; `about` where they share something. */
export function collectionNode(
  { items, about }: { items: readonly ListedItem[]; about?: ThingLeaf },
  context: GraphContext,
): CollectionPageLeaf {
  const listed = items.slice(0, ITEMS);
  return defined<CollectionPageLeaf>({
    "@type": "CollectionPage",
    ...pageFacts(context),
    about,
    mainEntity:
      listed.length === 0
        ? undefined
        : {
            "@type": "ItemList",
            numberOfItems: listed.length,
            itemListElement: listed.map(({ title, href }, index) => ({
              "@type": "ListItem" as const,
              position: index + 1,
              name: title,
              url: absolute(href, context),
            })),
          },
  });
}

/** A page that is about nothing but itself: legal and free pages. */
export function webPageNode(
  { modified }: { modified: string | undefined },
  context: GraphContext,
): WebPageLeaf {
  return defined<WebPageLeaf>({
    "@type": "WebPage",
    ...pageFacts(context),
    dateModified: modified,
  });
}

function pageFacts(context: GraphContext) {
  return {
    "@id": `${context.url}#seite`,
    name: context.meta.title,
    description: context.meta.description,
    url: context.url,
    inLanguage: "de",
    isPartOf: { "@id": websiteId(context) },
  };
}

/** The way to a page: the start, the pages above it, itself. */
export function breadcrumbNode(
  { crumbs, title }: { crumbs: readonly LinkView[]; title: string },
  context: GraphContext,
): BreadcrumbListLeaf {
  const steps = [{ href: "/", label: "Start" }, ...crumbs, { href: context.url, label: title }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ href, label }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(href, context),
    })),
  };
}
