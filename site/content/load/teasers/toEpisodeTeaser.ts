import { pathOf } from "../../../../common/paths.ts";
import { dateView } from "../../../text/dates.ts";
import { durationInWords, isoDuration } from "../../../text/duration.ts";
import { knownOption } from "../../../text/knownOption.ts";
import { EPISODE_KIND } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { DurationView, EpisodeTeaser } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** A podcast episode as lists show it: "Folge 3", or its kind where it has no number. */
export function toEpisodeTeaser(
  { card, slug }: Addressed<Card<"episodes">>,
  { assets, report }: TeaserContext,
): EpisodeTeaser {
  const note = problemsOf({ id: card._id, type: "podcastEpisode" }, report);
  return {
    kind: "podcastEpisode",
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "podcastEpisode", slug }),
    label: episodeLabel(card),
    title: requiredWords(card.title, { note, path: "title", fallback: "Folge ohne Titel" }),
    text: optionalWords(card.summary) ?? "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: card.isExample === true,
    number: card.number ?? undefined,
    date: dateView(card.publishedAt),
    topicIds: card.topics ?? [],
    duration: durationView(card.duration),
  };
}

export function episodeLabel(episode: Pick<Card<"episodes">, "kind" | "number">): string {
  const kind = EPISODE_KIND[knownOption(EPISODE_KIND, episode.kind, "full")];
  return episode.number === null ? kind : `${kind}\u00a0${episode.number}`;
}

export function durationView(seconds: number | null): DurationView | undefined {
  if (seconds === null || !(seconds > 0)) return undefined;
  return { iso: isoDuration(seconds), text: durationInWords(seconds) };
}
