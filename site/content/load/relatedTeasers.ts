import type { SeminarTeaser, Teaser } from "../view/Teaser.ts";
import type { Catalog } from "./catalog.ts";

/** As many as fit under a text without becoming a list of their own. */
const LIMIT = 4;

/**
 * What to go on with after a document: what editors chose, then what belongs to it most, newest
 * first where that is a tie. Never the document itself, and no seminar that is over, off or without
 * a date unless editors chose it.
 */
export function relatedTeasers(
  id: string,
  {
    catalog,
    chosen = [],
  }: { catalog: Pick<Catalog, "relations" | "teaser">; chosen?: readonly Teaser[] },
): Teaser[] {
  const first = [...new Map(chosen.map((teaser) => [teaser.id, teaser])).values()].filter(
    (teaser) => teaser.id !== id,
  );
  const known = new Set(first.map((teaser) => teaser.id));
  const found = [...catalog.relations.of(id)]
    .filter(([other]) => !known.has(other))
    .flatMap(([other, strength]) => {
      const teaser = catalog.teaser(other);
      return teaser === undefined || !isOffered(teaser) ? [] : { teaser, strength };
    })
    .sort((a, b) => b.strength - a.strength || byMoment(a.teaser, b.teaser))
    .map(({ teaser }) => teaser);
  return [...first, ...found.slice(0, Math.max(0, LIMIT - first.length))];
}

function isOffered(teaser: Teaser): boolean {
  return teaser.kind !== "seminar" || isToCome(teaser);
}

function isToCome({ when, status }: SeminarTeaser): boolean {
  const takesPlace = status.state === "planned" || status.state === "full";
  return takesPlace && when !== undefined && !when.isPast;
}

function byMoment(a: Teaser, b: Teaser): number {
  const [momentA, momentB] = [momentOf(a), momentOf(b)];
  if (momentA !== momentB) return momentA < momentB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function momentOf(teaser: Teaser): string {
  if (teaser.kind === "seminar") return teaser.when?.start ?? "";
  return "date" in teaser ? (teaser.date?.iso ?? "") : "";
}
