import type { Teaser } from "../view/Teaser.ts";
import type { PlacedContext } from "./LoadContext.ts";

/** The teasers that ids stand for, in their order. Ids that lead nowhere are noted and left out. */
export function resolveTeasers(
  ids: readonly (string | null)[] | null,
  context: PlacedContext,
): Teaser[] {
  return (ids ?? []).flatMap((id) => resolveTeaser(id, context) ?? []);
}

/** {@link resolveTeasers} for a field that refers to documents of one kind. */
export function resolveKind<Kind extends Teaser["kind"]>(
  kind: Kind,
  ids: readonly (string | null)[] | null,
  context: PlacedContext,
): Extract<Teaser, { kind: Kind }>[] {
  return resolveTeasers(ids, context).filter((teaser) => isKind(teaser, kind));
}

/** The teaser that an id stands for; an id that leads nowhere is noted. */
export function resolveTeaser(
  id: string | null | undefined,
  { catalog, note, path }: PlacedContext,
): Teaser | undefined {
  if (id === null || id === undefined) return undefined;
  const teaser = catalog.teaser(id);
  if (teaser === undefined) {
    note(
      path,
      `Der Verweis auf „${id}“ führt ins Leere: Das Dokument gibt es nicht oder es hat keine Seite.`,
    );
  }
  return teaser;
}

function isKind<Kind extends Teaser["kind"]>(
  teaser: Teaser,
  kind: Kind,
): teaser is Extract<Teaser, { kind: Kind }> {
  return teaser.kind === kind;
}
