import type { EpisodePage } from "../content/view/pages.ts";
import { plain } from "./feedText.ts";

/** An episode's chapters in the JSON form of the podcast namespace (application/json+chapters). */
export function chaptersJson({ title, chapters }: Pick<EpisodePage, "title" | "chapters">) {
  return {
    version: "1.2.0",
    title: plain(title),
    chapters: chapters.map((chapter) => ({
      startTime: chapter.seconds,
      title: plain(chapter.title),
    })),
  };
}
