import { pathOf } from "../../../../common/paths.ts";
import { fullDay } from "../../../../common/germanDates.ts";
import { parseMoment } from "../../../../common/parseMoment.ts";
import { seminarMoments } from "../../../../common/seminarMoments.ts";
import { knownOption } from "../../../text/knownOption.ts";
import { SEMINAR_FORMAT, SEMINAR_STATE } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { SeminarStatus, SeminarTeaser, WhenView } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { whenView } from "../whenView.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** A seminar as lists show it. One without a readable start is noted and listed without a date. */
export function toSeminarTeaser(
  { card, slug }: Addressed<Card<"seminars">>,
  { assets, report, now }: TeaserContext,
): SeminarTeaser {
  const note = problemsOf({ id: card._id, type: "seminar" }, report);
  const moments = seminarMoments(card);
  const when = whenView(moments, now);
  const format = knownOption(SEMINAR_FORMAT, card.format, "online");
  if (when === undefined && moments.original === undefined)
    note("start", "Der Termin hat keinen gültigen Beginn.");
  return {
    kind: "seminar",
    format,
    announced: parseMoment(card.announcedAt)?.toISOString() ?? card._createdAt,
    seriesId: card.series ?? undefined,
    topicIds: card.topics ?? [],
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "seminar", slug }),
    label: SEMINAR_FORMAT[format],
    title: requiredWords(card.title, { note, path: "title", fallback: "Termin ohne Titel" }),
    text: optionalWords(card.teaser) ?? "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: card.isExample === true,
    when,
    originalStart: moments.original?.toISOString(),
    originally: moments.original && fullDay(moments.original),
    where: whereOf(card),
    location: locationOf(card),
    status: seminarStatus(card, when),
    hasRecording: card.hasRecording,
    hasMaterials: card.hasMaterials,
  };
}

/** A seminar is over when its date has passed, unless it was cancelled. */
export function seminarStatus(
  { state, stateNote }: Pick<Card<"seminars">, "state" | "stateNote">,
  when: WhenView | undefined,
): SeminarStatus {
  const note = optionalWords(stateNote);
  const known = knownOption(SEMINAR_STATE, state, "planned");
  if (when?.isPast === true && known !== "cancelled") {
    return { state: "past", label: "vorbei", note: undefined };
  }
  return { state: known, label: SEMINAR_STATE[known], note };
}

function whereOf({ format, city, placeName }: Card<"seminars">): string {
  if (city === null && placeName === null) return format === "online" ? "Online" : "";
  return [placeName, city].filter((part) => part !== null).join(", ");
}

function locationOf(card: Card<"seminars">): string {
  const town = [card.postalCode, card.city].filter((part) => part !== null).join(" ");
  const parts = [card.placeName, card.street, town].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? whereOf(card) : parts.join(", ");
}
