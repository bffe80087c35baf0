import type { HeadingLevel } from "../../view/RichTextView.ts";

/**
 * Evens out heading levels so that none is skipped on the way down: an h4 right after an h2 becomes
 * an h3. `start` is the level above the text (1 under a page's h1).
 */
export function createHeadingLevels(start: number): (level: number) => number {
  let last = start;
  return (level) => {
    last = Math.max(start + 1, Math.min(level, last + 1));
    return last;
  };
}

/** The level of a heading that stands under one of the given level. */
export function levelBelow(level: number): HeadingLevel {
  return ([2, 3, 4, 5] as const).find((below) => below > level) ?? 6;
}
