/** Longer beginnings are not kept: few words share them, and they cost memory. */
const LONGEST = 9;

/** Tells of a place in a word how many letters from there on begin one of the given words. */
export function beginningsOf(words: Iterable<string>): (key: string, start: number) => number {
  const beginnings = new Map<string, number>();
  for (const word of words) {
    const kept = word.slice(0, LONGEST);
    beginnings.set(kept, Math.max(word.length, beginnings.get(kept) ?? 0));
    for (let length = 2; length < kept.length; length += 1) {
      const beginning = kept.slice(0, length);
      if (!beginnings.has(beginning)) beginnings.set(beginning, length);
    }
  }
  return (key, start) => {
    let reach = 0;
    for (let length = 2; length <= LONGEST; length += 1) {
      const known = beginnings.get(key.slice(start, start + length));
      if (known === undefined) break;
      reach = length === LONGEST ? known : length;
    }
    return reach;
  };
}
