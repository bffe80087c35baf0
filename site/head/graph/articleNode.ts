import type { ArticleLeaf } from "schema-dts";
import type { ArticlePage } from "../../content/view/pages.ts";
import { excerpt } from "../../text/excerpt.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { organisationNode } from "./organisationNodes.ts";
import { personNode } from "./personNodes.ts";
import { publisher, publisherId } from "./publisher.ts";
import { topicNodes } from "./topicNodes.ts";

/** What search engines show of a headline. */
const HEADLINE_LENGTH = 110;

/** A report, an interview or a practice example. Without an author the hub itself speaks. */
export function articleNode(article: ArticlePage, context: GraphContext): ArticleLeaf {
  const { authors, published, updated, picture } = article;
  return defined<ArticleLeaf>({
    "@type": "Article",
    "@id": `${context.url}#beitrag`,
    headline: excerpt(article.title, HEADLINE_LENGTH),
    description: context.meta.description,
    articleSection: article.label,
    image: [picture === undefined ? context.socialImage : context.pictureUrl(picture)],
    datePublished: published?.iso,
    dateModified: (updated ?? published)?.iso,
    author:
      authors.length === 0
        ? { "@id": publisherId(context) }
        : authors.map((author) => personNode(author, context)),
    publisher: publisher(context),
    about: topicNodes(article.topics, context),
    mentions: [
      ...article.guests.map((guest) => personNode(guest, context)),
      ...article.organisations.map((organisation) => organisationNode(organisation, context)),
    ],
    timeRequired: `PT${article.readingMinutes}M`,
    mainEntityOfPage: absolute(article.href, context),
    inLanguage: "de",
    isAccessibleForFree: true,
  });
}
