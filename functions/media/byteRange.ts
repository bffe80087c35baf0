/** One range as upstream is asked for it, e.g. `bytes=0-99`, `bytes=100-`, `bytes=-100`. */
const SINGLE_RANGE = /^bytes=(?:(\d{1,15})-(\d{1,15})?|-(\d{1,15}))$/;

/**
 * The Range header to send upstream; undefined for a whole answer. Several ranges, other units and
 * malformed ones may be ignored (RFC 9110, 14.2), and so must be one whose If-Range does not name
 * the file's ETag.
 */
export function upstreamRange(request: Headers, etag: string): string | undefined {
  const range = request.get("Range")?.replaceAll(" ", "");
  if (range === undefined) return undefined;
  const ifRange = request.get("If-Range");
  if (ifRange !== null && ifRange !== etag) return undefined;
  const [matched, first, last] = SINGLE_RANGE.exec(range) ?? [];
  if (matched === undefined) return undefined;
  if (first !== undefined && last !== undefined && Number(last) < Number(first)) return undefined;
  return matched;
}

/** Whether the visitor's copy is the current one (If-None-Match with a weak comparison). */
export function isCurrent(request: Headers, etag: string): boolean {
  const tags = request.get("If-None-Match");
  if (tags === null) return false;
  const plain = etag.replace(/^W\//, "");
  return tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === plain);
}
