import type { SeminarTeaser } from "../content/view/Teaser.ts";
import type { Showing } from "./shown.ts";

/** A seminar in a list that changes by itself as time passes. */
export interface TimedSeminar extends Showing {
  seminar: SeminarTeaser;
}

/**
 * The moment from which a seminar counts as past; undefined where that is settled: it was over when
 * the page was built, or it has no date to be over at.
 */
export function overAt({ when }: Pick<SeminarTeaser, "when">): string | undefined {
  return when === undefined || when.isPast ? undefined : when.over;
}

/** What is to come, each until it is over. `seminars` are to come at the time of the build. */
export function comingAtVisit(seminars: readonly SeminarTeaser[]): TimedSeminar[] {
  return seminars.map((seminar) => ({ seminar, until: overAt(seminar) }));
}

/**
 * What was, latest first: `past` ones of the time of the build, and above them each `upcoming` one
 * from when it is over.
 */
export function pastAtVisit({
  upcoming,
  past,
}: {
  upcoming: readonly SeminarTeaser[];
  past: readonly SeminarTeaser[];
}): TimedSeminar[] {
  const yetToPass = upcoming
    .flatMap((seminar) => {
      const from = overAt(seminar);
      return from === undefined ? [] : { seminar, from };
    })
    .sort((a, b) => compare(b.from, a.from));
  return [...yetToPass, ...past.map((seminar) => ({ seminar }))];
}

/**
 * The next `count` seminars at any visit: when one is over, the next moves up. Up to `spare` more
 * than `count` are there to move up before the page is built anew.
 */
export function nextAtVisit(
  upcoming: readonly SeminarTeaser[],
  { count, spare }: { count: number; spare: number },
): TimedSeminar[] {
  return upcoming.slice(0, count + spare).flatMap((seminar, index) => {
    const until = overAt(seminar);
    if (index < count) return { seminar, until };
    // It is among the first when all but `count - 1` of those before it are over.
    const from = upcoming.slice(0, index).map(overAt).sort(neverLast)[index - count];
    const isEverShown = from !== undefined && (until === undefined || from < until);
    return isEverShown ? { seminar, from, until } : [];
  });
}

/** While when a list holds anything, for its heading: from its first item's coming to its last one's going. */
export function whileAnyIsShown(items: readonly Showing[]): Showing {
  const [from] = items.map((item) => item.from ?? "").sort(compare);
  const until = items
    .map((item) => item.until)
    .sort(neverLast)
    .at(-1);
  return { from: from === "" ? undefined : from, until };
}

function neverLast(a: string | undefined, b: string | undefined): number {
  return compare(a ?? "~", b ?? "~");
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
