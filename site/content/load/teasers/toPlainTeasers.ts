import { pathOf } from "../../../../common/paths.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { PageTeaser, SeriesTeaser, TopicTeaser } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** A topic as lists show it. */
export function toTopicTeaser(
  { card, slug }: Addressed<Card<"topics">>,
  { assets, report }: TeaserContext,
): TopicTeaser {
  const note = problemsOf({ id: card._id, type: "topic" }, report);
  return {
    kind: "topic",
    slug,
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "topic", slug }),
    label: "Thema",
    title: requiredWords(card.title, { note, path: "title", fallback: "Thema ohne Titel" }),
    text: optionalWords(card.description) ?? "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: false,
  };
}

/** A series of seminars as lists show it. */
export function toSeriesTeaser(
  { card, slug }: Addressed<Card<"series">>,
  { assets, report }: TeaserContext,
): SeriesTeaser {
  const note = problemsOf({ id: card._id, type: "seminarSeries" }, report);
  return {
    kind: "seminarSeries",
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "seminarSeries", slug }),
    label: "Reihe",
    title: requiredWords(card.title, { note, path: "title", fallback: "Reihe ohne Titel" }),
    text: optionalWords(card.description) ?? "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: false,
    rhythm: optionalWords(card.rhythm),
  };
}

/** A free page as a link shows it. */
export function toPageTeaser(
  { card, slug }: Addressed<Card<"pages">>,
  { report }: TeaserContext,
): PageTeaser {
  const note = problemsOf({ id: card._id, type: "page" }, report);
  return {
    kind: "page",
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "page", slug }),
    label: "Seite",
    title: requiredWords(card.title, { note, path: "title", fallback: "Seite ohne Titel" }),
    text: optionalWords(card.teaser) ?? "",
    picture: undefined,
    isExample: false,
  };
}
