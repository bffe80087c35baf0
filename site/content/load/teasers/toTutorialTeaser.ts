import { pathOf } from "../../../../common/paths.ts";
import { dateView } from "../../../text/dates.ts";
import { TUTORIAL_LEVEL } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { TutorialTeaser } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** A tutorial as lists show it. */
export function toTutorialTeaser(
  { card, slug }: Addressed<Card<"tutorials">>,
  { assets, report }: TeaserContext,
): TutorialTeaser {
  const note = problemsOf({ id: card._id, type: "tutorial" }, report);
  return {
    kind: "tutorial",
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "tutorial", slug }),
    label: "Tutorial",
    title: requiredWords(card.title, { note, path: "title", fallback: "Tutorial ohne Titel" }),
    text: optionalWords(card.teaser) ?? "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: card.isExample === true,
    date: dateView(card.publishedAt),
    topicIds: card.topics ?? [],
    tutorialLevel: card.level ?? undefined,
    level: card.level === null ? undefined : TUTORIAL_LEVEL[card.level],
    minutes: card.minutes ?? undefined,
    hasVideo: card.hasVideo,
  };
}
