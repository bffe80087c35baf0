import type { Teaser } from "../view/Teaser.ts";
import type { Catalog } from "./catalog.ts";

/** As many as fit under a text without becoming a list of their own. */
const LIMIT = 4;

/**
 * What to go on with after a document: what editors chose, then what belongs to it most, newest
 * first where that is a tie. Never the document itself. Pages that ask for it are the same at every
 * visit (common/paths.ts), so of seminars it finds only what does not grow old: see {@link lasting}.
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
      const teaser = catalog.teaser(other);
      if (teaser === undefined) return undefined;
      const offered = lasting(teaser, catalog);
      return offered === undefined || known.has(offered.id)
        ? undefined
        : { teaser: offered, moment: momentOf(teaser) };
    },
  });
  return [...first, ...found];
}

/** What may be shown, with the ISO moment by which it is new or old, and how closely it belongs. */
interface Candidate {
  teaser: Teaser;
  moment: string;
  strength: number;
}

/**
 * The strongest few, each once. What shares a topic may be half of the hub, so nearly all of it has to be passed
 * over by its strength alone, not looked up and sorted.
 */
function closest(
  related: readonly (readonly [id: string, strength: number])[],
  {
    count,
    teaserOf,
  }: { count: number; teaserOf: (id: string) => Omit<Candidate, "strength"> | undefined },
): Teaser[] {
  const best: Candidate[] = [];
  for (const [id, strength] of related) {
    const weakest = best.length < count ? undefined : best.at(-1);
    if (count === 0 || (weakest !== undefined && strength < weakest.strength)) continue;
    const found = teaserOf(id);
    if (found === undefined) continue;
    const candidate = { ...found, strength };
    const twin = best.findIndex(({ teaser }) => teaser.id === found.teaser.id);
    const known = best[twin];
    if (known !== undefined && comesBefore(known, candidate)) continue;
    if (known !== undefined) best.splice(twin, 1);
    const place = best.findIndex((other) => comesBefore(candidate, other));
    best.splice(place === -1 ? best.length : place, 0, candidate);
    best.length = Math.min(best.length, count);
  }
  return best.map(({ teaser }) => teaser);
}

function comesBefore(one: Candidate, other: Candidate): boolean {
  if (one.strength !== other.strength) return one.strength > other.strength;
  if (one.moment !== other.moment) return one.moment > other.moment;
  return one.teaser.id <= other.teaser.id;
}

/**
 * What stands for a document on a page that says the same at every visit. A seminar is to come only
 * until it ends; its series is not, and its page tells at each visit what comes next. One without a
 * series is worth going to once it is over and something of it remains.
 */
function lasting(teaser: Teaser, catalog: Pick<Catalog, "teaser">): Teaser | undefined {
  if (teaser.kind !== "seminar") return teaser;
  if (teaser.seriesId !== undefined) return catalog.teaser(teaser.seriesId);
  const remains = teaser.hasRecording || teaser.hasMaterials;
  return teaser.status.state === "past" && remains ? teaser : undefined;
}

function momentOf(teaser: Teaser): string {
  if (teaser.kind === "seminar") return teaser.when?.start ?? "";
  return "date" in teaser ? (teaser.date?.iso ?? "") : "";
}
