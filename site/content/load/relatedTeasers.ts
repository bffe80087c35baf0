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
  const found = closest([...catalog.relations.of(id)], {
    count: Math.max(0, LIMIT - first.length),
    teaserOf: (other) => {
      const teaser = known.has(other) ? undefined : catalog.teaser(other);
      return teaser !== undefined && isOffered(teaser) ? teaser : undefined;
    },
  });
  return [...first, ...found];
}

interface Candidate {
  teaser: Teaser;
  strength: number;
}

/**
 * The strongest few. What shares a topic may be half of the hub, so nearly all of it has to be passed
 * over by its strength alone, not looked up and sorted.
 */
function closest(
  related: readonly (readonly [id: string, strength: number])[],
  { count, teaserOf }: { count: number; teaserOf: (id: string) => Teaser | undefined },
): Teaser[] {
  const best: Candidate[] = [];
  for (const [id, strength] of related) {
    const weakest = best.length < count ? undefined : best.at(-1);
    if (count === 0 || (weakest !== undefined && strength < weakest.strength)) continue;
    const teaser = teaserOf(id);
    if (teaser === undefined) continue;
    const candidate = { teaser, strength };
    const place = best.findIndex((other) => comesBefore(candidate, other));
    best.splice(place === -1 ? best.length : place, 0, candidate);
    best.length = Math.min(best.length, count);
  }
  return best.map(({ teaser }) => teaser);
}

function comesBefore(one: Candidate, other: Candidate): boolean {
  const difference = one.strength - other.strength;
  return difference === 0 ? byMoment(one.teaser, other.teaser) < 0 : difference > 0;
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
