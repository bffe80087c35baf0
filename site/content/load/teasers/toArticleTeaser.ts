import { pathOf } from "../../../../common/paths.ts";
import { dateView } from "../../../text/dates.ts";
import { knownOption } from "../../../text/knownOption.ts";
import { ARTICLE_KIND } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { ArticleTeaser } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** An article as lists show it. An unknown kind counts as a report. */
export function toArticleTeaser(
  { card, slug }: Addressed<Card<"articles">>,
  { assets, report }: TeaserContext,
): ArticleTeaser {
  const note = problemsOf({ id: card._id, type: "article" }, report);
  const articleKind = knownOption(ARTICLE_KIND, card.kind, "report");
  return {
    kind: "article",
    articleKind,
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "article", slug }),
    label: ARTICLE_KIND[articleKind],
    title: requiredWords(card.title, { note, path: "title", fallback: "Beitrag ohne Titel" }),
    text: optionalWords(card.teaser) ?? "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: card.isExample === true,
    date: dateView(card.publishedAt),
    topicIds: card.topics ?? [],
  };
}
