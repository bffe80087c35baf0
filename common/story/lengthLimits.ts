import type { Network } from "./StoryTemplate.ts";

/**
 * The most characters that a post may have. Sources: Instagram's and LinkedIn's help pages, Bluesky's
 * lexicon app.bsky.feed.post (maxGraphemes).
 */
export const LENGTH_LIMITS: Readonly<Record<Network, number>> = {
  instagram: 2200,
  linkedin: 3000,
  bluesky: 300,
};

/** What the video takes in all, in seconds. */
export const VIDEO_SECONDS = 60;
/** As many words as are said in a second without haste. */
export const WORDS_A_SECOND = 2.6;
