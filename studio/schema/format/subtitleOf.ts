/** The parts of a list entry's second line that there are, in one line. */
export function subtitleOf(...parts: readonly (string | undefined | null)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== "").join(" · ");
}
