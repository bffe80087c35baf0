const LEDGER = Symbol.for("hub.inlineStyles");

/**
 * The hashes of the style sheets that pages of this build carry, in the form that a
 * Content-Security-Policy names (`sha256-…`). Kept on `globalThis`, for the prerendered pages and
 * the integration that writes `_headers` (astro.config.mjs) are bundled apart and share no module.
 */
export function styleLedger(): Set<string> {
  const known: unknown = Reflect.get(globalThis, LEDGER);
  if (isHashes(known)) return known;
  const hashes = new Set<string>();
  Reflect.set(globalThis, LEDGER, hashes);
  return hashes;
}

function isHashes(value: unknown): value is Set<string> {
  return value instanceof Set;
}
