/** While when something is shown, as ISO moments: from the first on, up to the second. */
export interface Showing {
  /** Undefined: from the start. */
  from?: string | undefined;
  /** Undefined: for good. */
  until?: string | undefined;
}

/**
 * The attributes of an element that is there only for a time: `<li {...shown({ until: over })}>`.
 * A page is older than its visit, so what is past or to come is not decided by the build. It renders
 * both, and the Worker takes out of each visit what does not hold at that moment (functions/visit/).
 * Only on addresses that wrangler.toml sends to the Worker; a test holds this for every built page.
 */
export function shown({ from, until }: Showing): { "data-from"?: string; "data-until"?: string } {
  return {
    ...(from === undefined ? {} : { "data-from": from }),
    ...(until === undefined ? {} : { "data-until": until }),
  };
}
