import type { Occupation, StoryTemplate, Trade } from "../../../common/story/StoryTemplate.ts";

/** All that the Storygenerator needs; its page hands it to the browser as a file. */
export interface StoryTool {
  templates: readonly StoryTemplate[];
  occupations: readonly ListedOccupation[];
  trades: readonly Trade[];
  /** When a template last changed, as an ISO moment; undefined without any. */
  modified: string | undefined;
}

/** An occupation with the official name by which people find it: "Tischler/-in". */
export interface ListedOccupation extends Occupation {
  title: string;
}
