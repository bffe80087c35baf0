/** Words that an adult reads in a minute of German non-fiction; long words make it slower than English. */
const WORDS_PER_MINUTE = 190;

/** How many minutes it takes to read a plain text; at least one. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/u).filter((word) => word !== "").length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
