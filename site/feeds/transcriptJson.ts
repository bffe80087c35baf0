import type { EpisodePage } from "../content/view/pages.ts";

/** An episode's transcript in the JSON form of the podcast namespace. Times are in seconds. */
export function transcriptJson({ cues }: Pick<EpisodePage, "cues">) {
  return {
    version: "1.0.0",
    segments: cues.map(({ start, end, speaker, text }) => ({
      ...(speaker === undefined ? {} : { speaker }),
      startTime: start,
      endTime: end,
      body: text,
    })),
  };
}
