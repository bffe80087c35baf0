import type { StoryTemplate } from "../../../../common/story/StoryTemplate.ts";

export type PlotId =
  "from-zero-to-hero" | "monster-besiegen" | "mission-possible" | "zaehme-das-biest";
export type OccasionId = "anfang" | "fehler" | "werktag" | "werdegang";

/** A story template of the demo content. */
export interface SeedStoryTemplate extends Omit<StoryTemplate, "plot" | "occasion"> {
  plot: PlotId;
  occasion: OccasionId;
}
