/** What a splitter knows of words, by their keys. */
export interface KnownWords {
  /**
   * How rare a word is: 0 for the most usual, about 1 for the rarest that are known; undefined
   * where it is not known.
   */
  rarityOf(key: string): number | undefined;
  /** The same, but only where it is known as a whole from elsewhere, so that it need not be split. */
  rarityOfWhole(key: string): number | undefined;
  /** How many letters from `start` on begin a known word, so that longer stretches need no look. */
  reachFrom(key: string, start: number): number;
}
