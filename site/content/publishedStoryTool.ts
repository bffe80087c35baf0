import { createHash } from "node:crypto";
import { storyToolFile } from "../../common/paths.ts";
import { loadStoryTool } from "./load/loadStoryTool.ts";
import { published } from "./published.ts";
import type { StoryTool } from "./view/StoryTool.ts";

/** The Storygenerator's content in this build, and the file in which browsers get it. */
export interface PublishedStoryTool {
  tool: StoryTool;
  json: string;
  version: string;
  /** The file's address. */
  file: string;
}

let made: Promise<PublishedStoryTool> | undefined;

/** Loaded once for the page and its file. */
export function publishedStoryTool(): Promise<PublishedStoryTool> {
  made ??= loadStoryTool(published).then((tool) => {
    const json = JSON.stringify(tool);
    const version = createHash("sha256").update(json).digest("hex").slice(0, 12);
    return { tool, json, version, file: storyToolFile(version) };
  });
  return made;
}
