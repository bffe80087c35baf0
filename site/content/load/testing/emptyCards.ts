import type { CardsResult } from "../../results.ts";

/** The cards of a hub without content, for tests to fill in. */
export const emptyCards: CardsResult = {
  articles: [],
  episodes: [],
  tutorials: [],
  seminars: [],
  series: [],
  people: [],
  organisations: [],
  topics: [],
  mentions: [],
  pages: [],
  images: [],
  files: [],
};
