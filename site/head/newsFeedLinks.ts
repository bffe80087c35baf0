import { feedPath } from "../../common/paths.ts";
import type { FeedLink } from "./feedLinks.ts";

/** The feeds beside a page that has some, under the name by which programs offer them. */
export function newsFeedLinks(page: string, title: string): FeedLink[] {
  return [
    { title: `${title}: RSS`, href: feedPath(page, "xml"), format: "rss" },
    { title: `${title}: JSON Feed`, href: feedPath(page, "json"), format: "json" },
  ];
}
