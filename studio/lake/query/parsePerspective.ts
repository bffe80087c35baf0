import type { Perspective } from "./view.ts";

/** From this version on, a query without a perspective sees what is published. */
const PUBLISHED_BY_DEFAULT_SINCE = "2025-02-19";

/**
 * The perspective of a query: the named one, or the default of its API version. "published" lies
 * beneath every stack of layers. Undefined for a name that Sanity does not know.
 */
export function parsePerspective(
  names: readonly string[],
  apiVersion: string,
): Perspective | undefined {
  const layers = names.flatMap((name) => name.split(",")).filter((name) => name !== "");
  if (layers.length === 0) {
    const dated = /^\d{4}-\d{2}-\d{2}$/.test(apiVersion);
    const before = dated ? apiVersion < PUBLISHED_BY_DEFAULT_SINCE : apiVersion !== "X";
    return before ? "raw" : ["published"];
  }
  if (layers.includes("raw")) return layers.length === 1 ? "raw" : undefined;
  const known = layers.map((name) => (name === "previewDrafts" ? "drafts" : name));
  if (!known.every((name) => /^[A-Za-z0-9_-]+$/.test(name))) return undefined;
  const unique = [...new Set(known)].filter((name) => name !== "published");
  return [...unique, "published"];
}
