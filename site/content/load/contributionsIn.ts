import type { Teaser } from "../view/Teaser.ts";
import type { Lists } from "./catalog.ts";

/** What someone took part in: articles, episodes, tutorials, then seminars, latest first. */
export function contributionsIn(lists: Lists): Teaser[] {
  return [...lists.articles, ...lists.episodes, ...lists.tutorials, ...lists.seminars.toReversed()];
}
