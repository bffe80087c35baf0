/**
 * Whether one slip turns one word into the other: a letter too many, one missing, a wrong one, or
 * two neighbours exchanged. The same word is none away.
 */
export function isOneTypoAway(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (difference > 1 || difference < -1 || one === other) return false;
  let start = 0;
  const shorter = Math.min(one.length, other.length);
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let fromEnd = 0;
  while (
    fromEnd < shorter - start &&
    one.charCodeAt(one.length - 1 - fromEnd) === other.charCodeAt(other.length - 1 - fromEnd)
  ) {
    fromEnd += 1;
  }
  const left = Math.max(one.length, other.length) - start - fromEnd;
  if (left === 1) return true;
  return (
    difference === 0 &&
    left === 2 &&
    one[start] === other[start + 1] &&
    one[start + 1] === other[start]
  );
}
