import type { ErrorItem } from "../http/lakeError.ts";
import { referencesIn } from "../store/references.ts";
import type { StagedDocuments } from "./stagedDocuments.ts";

interface IntegrityProblem {
  status: 409;
  item: ErrorItem;
}

/**
 * Referential integrity as Sanity keeps it: no document is deleted while a strong reference points
 * at it, and no new strong reference points at nothing. Weak references may dangle. Undefined
 * when a transaction may go ahead.
 */
export function checkIntegrity(
  staged: StagedDocuments,
  referrersOf: (id: string) => ReadonlyMap<string, boolean>,
): IntegrityProblem | undefined {
  const changes = staged.changes();
  const changed = new Set(changes.map((change) => change.id));
  for (const { id, after } of changes) {
    if (after) {
      const missing = missingTarget(id, staged);
      if (missing !== undefined) return referencesNothing(id, missing);
      continue;
    }
    const untouched = [...referrersOf(id)].flatMap(([source, strong]) =>
      strong && !changed.has(source) ? [source] : [],
    );
    const rewritten = changes.flatMap((change) =>
      change.after && referencesIn(change.after).get(id) === true ? [change.id] : [],
    );
    const referrers = [...untouched, ...rewritten];
    if (referrers.length > 0) return stillReferenced(id, referrers);
  }
  return undefined;
}

/** The first strong reference that the transaction adds to a document and that leads nowhere. */
function missingTarget(id: string, staged: StagedDocuments): string | undefined {
  const before = referencesIn(staged.original(id));
  for (const [target, strong] of referencesIn(staged.get(id))) {
    const isNew = strong && before.get(target) !== true;
    if (isNew && !staged.get(target) && !staged.original(target)) return target;
  }
  return undefined;
}

function referencesNothing(id: string, referenceID: string): IntegrityProblem {
  return {
    status: 409,
    item: {
      type: "documentReferenceDoesNotExistError",
      description: `Document "${id}" references non-existent document "${referenceID}"`,
      id,
      referenceID,
    },
  };
}

function stillReferenced(id: string, referencingIDs: string[]): IntegrityProblem {
  const named = referencingIDs.map((referrer) => `"${referrer}"`).join(", ");
  return {
    status: 409,
    item: {
      type: "documentHasExistingReferencesError",
      description: `Document "${id}" cannot be deleted as there are references to it from ${named}`,
      id,
      referencingIDs,
    },
  };
}
