import { pathOf } from "../../../../common/paths.ts";
import { calendarLeaf, fullDay, monthOf, parseMoment, timeRange } from "../../../text/dates.ts";
import { SEMINAR_FORMAT, SEMINAR_STATE } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { SeminarStatus, SeminarTeaser, WhenView } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords, requiredWords } from "../words.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** A seminar as lists show it. One without a readable start is noted and listed without a date. */
export function toSeminarTeaser(
  { card, slug }: Addressed<Card<"seminars">>,
  { assets, report, now }: TeaserContext,
): SeminarTeaser {
  const note = problemsOf({ id: card._id, type: "seminar" }, report);
  const when = whenView(card, now);
  const format = card.format ?? "online";
  if (when === undefined) note("start", "Der Termin hat keinen gültigen Beginn.");
  return {
    kind: "seminar",
    format,
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
    where: whereOf(card),
    status: seminarStatus(card, when),
  };
}

/** When a seminar takes place, seen from `now`; it is past once it has ended. */
export function whenView(
  { start, end }: { start: string | null; end: string | null },
  now: Date,
): WhenView | undefined {
  const begins = parseMoment(start);
  if (begins === undefined) return undefined;
  const ends = parseMoment(end);
  return {
    start: begins.toISOString(),
    end: ends?.toISOString(),
    leaf: calendarLeaf(begins),
    day: fullDay(begins),
    time: timeRange(begins, ends),
    month: monthOf(begins),
    isPast: (ends ?? begins) < now,
  };
}

/** A cancelled or postponed seminar stays so when its date has passed; every other one is then over. */
export function seminarStatus(
  { state, stateNote }: Pick<Card<"seminars">, "state" | "stateNote">,
  when: WhenView | undefined,
): SeminarStatus {
  const note = optionalWords(stateNote);
  const known = state ?? "planned";
  if (when?.isPast === true && (known === "planned" || known === "full")) {
    return { state: "past", label: "vorbei", note: undefined };
  }
  return { state: known, label: SEMINAR_STATE[known], note };
}

function whereOf({ format, city, placeName }: Card<"seminars">): string {
  if (city === null && placeName === null) return format === "online" ? "Online" : "";
  return [placeName, city].filter((part) => part !== null).join(", ");
}
