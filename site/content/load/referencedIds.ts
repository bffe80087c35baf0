const ASSET_OR_DOCUMENT_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The ids that a query's result refers to, at any depth: the `_ref` of every reference, and the
 * items of lists of plain ids that projections make of references. Ids only, each once.
 */
export function referencedIds(result: unknown): string[] {
  const ids = new Set<string>();
  collect(result, ids);
  return [...ids];
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === "string" && ASSET_OR_DOCUMENT_ID.test(item)) ids.add(item);
      else collect(item, ids);
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "string") collect(item, ids);
    else if (key === "_ref" || REFERENCE_FIELDS.has(key)) ids.add(item);
  }
}

/** Single references that projections give as plain ids. */
const REFERENCE_FIELDS = new Set(["series", "organisation", "audio", "transcript"]);
