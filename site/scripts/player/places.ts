/**
 * The place that an address names (#t=95, #t=1:35, #t=1:02:03), in seconds from the beginning;
 * undefined where it names none. https://www.w3.org/TR/media-frags/
 */
export function placeIn(hash: string): number | undefined {
  const [, time] = /^#(?:.*&)?t=(?:npt:)?([\d:.]+)/.exec(hash) ?? [];
  const parts = (time ?? "").split(":").map((part) => (part === "" ? Number.NaN : Number(part)));
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return time === undefined || parts.length > 3 || Number.isNaN(seconds) ? undefined : seconds;
}

/** The index of the last of ascending `starts` that is not after `place`; -1 before the first. */
export function indexAt(starts: readonly number[], place: number): number {
  // A jump lands a hair before the moment it was asked for.
  return starts.findLastIndex((start) => start <= place + 0.05);
}

/** Whether it is worth offering to go on at `place`: not at the very beginning or end. */
export function isWorthResuming(place: number, length: number): boolean {
  return place >= 5 && place < length - 5;
}
