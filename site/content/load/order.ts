import type { DateView } from "../../text/dates.ts";
import type { SeminarTeaser } from "../view/Teaser.ts";

const german = new Intl.Collator("de", { numeric: true });

/** Newest first; what has no date comes last. Ties by id, so that every build gives the same order. */
export function byNewest(a: Dated, b: Dated): number {
  return descending(a.date?.iso ?? "", b.date?.iso ?? "") || ascending(a.id, b.id);
}

/** Earliest first; what has no start comes last. */
export function byStart(a: SeminarTeaser, b: SeminarTeaser): number {
  return ascending(a.when?.start ?? "~", b.when?.start ?? "~") || ascending(a.id, b.id);
}

/** By title, as in a German dictionary. */
export function byTitle(a: Titled, b: Titled): number {
  return german.compare(a.title, b.title) || ascending(a.id, b.id);
}

interface Dated {
  id: string;
  date: DateView | undefined;
}

interface Titled {
  id: string;
  title: string;
}

function ascending(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function descending(a: string, b: string): number {
  return ascending(b, a);
}
