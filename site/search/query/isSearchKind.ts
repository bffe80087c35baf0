import { SEARCH_KINDS, type SearchKind } from "../documents/SearchDocument.ts";

/** Whether something names a kind of results. */
export function isSearchKind(value: unknown): value is SearchKind {
  return typeof value === "string" && Object.hasOwn(SEARCH_KINDS, value);
}
