import { formatDay } from "./formatMoment.ts";

/** How a list says when a document appears: "geplant für 05.03.2026", "05.03.2026", "ohne Datum". */
export function publicationState(publishedAt: string | undefined, now: Date): string {
  const day = formatDay(publishedAt);
  if (publishedAt === undefined || day === undefined) return "ohne Datum";
  return Date.parse(publishedAt) > now.getTime() ? `geplant für ${day}` : day;
}

export interface SeminarMoments {
  state: string | undefined;
  start: string | undefined;
  end: string | undefined;
}

/** What a list says about a seminar besides its date; undefined for one that is simply to come. */
export function seminarState({ state, start, end }: SeminarMoments, now: Date): string | undefined {
  if (state === "cancelled") return "abgesagt";
  if (state === "postponed") return "verschoben";
  const over = end ?? start;
  if (over !== undefined && Date.parse(over) < now.getTime()) return "vergangen";
  return state === "full" ? "ausgebucht" : undefined;
}
