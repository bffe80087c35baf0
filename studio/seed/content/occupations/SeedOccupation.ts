import type { Occupation } from "../../../../common/story/StoryTemplate.ts";

/** An occupation of the demo content. Source of names: the training regulations (BIBB). */
export interface SeedOccupation extends Occupation {
  /** As the training regulations call it. */
  title: string;
}
