import { dateView } from "../../../text/dates.ts";
import { knownOption } from "../../../text/knownOption.ts";
import { MENTION_KIND, MENTION_RELATION } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { NamedLink } from "../../view/LinkView.ts";
import type { MentionView } from "../../view/Teaser.ts";
import { isWebAddress } from "../toLink.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { TeaserContext } from "./TeaserContext.ts";

/** A mention elsewhere; undefined, and noted, where there is no web address to send readers to. */
export function toMention(
  card: Card<"mentions">,
  { report, topics }: Pick<TeaserContext, "report"> & { topics: readonly NamedLink[] },
): MentionView | undefined {
  const note = problemsOf({ id: card._id, type: "mention" }, report);
  const href = card.url ?? "";
  if (!isWebAddress(href)) {
    note("url", "Es fehlt die Internetadresse; der Eintrag wird nicht gezeigt.");
    return undefined;
  }
  const host = new URL(href).hostname.replace(/^www\./, "");
  const date = dateView(card.publishedAt);
  const mentionKind = knownOption(MENTION_KIND, card.kind, "article");
  const relation = MENTION_RELATION[knownOption(MENTION_RELATION, card.relation, "about")];
  return {
    id: card._id,
    modified: card._updatedAt,
    mentionKind,
    topicIds: card.topics ?? [],
    label: `${MENTION_KIND[mentionKind]} ${relation}`,
    title: requiredWords(card.title, { note, path: "title", fallback: "Eintrag ohne Titel" }),
    href,
    outlet: optionalWords(card.outlet) ?? host,
    host,
    date,
    year: date?.iso.slice(0, 4) ?? "Ohne Datum",
    text: optionalWords(card.summary) ?? "",
    topics,
    isExample: card.isExample === true,
  };
}
