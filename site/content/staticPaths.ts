import { lastSegment } from "../../common/paths.ts";
import type { Content } from "./Content.ts";
import type { PageKind } from "./results.ts";
import type { Teaser } from "./view/Teaser.ts";

/** The pages of one kind that a build writes: one per document with an address of its own. */
export async function staticPaths(
  content: Content,
  kind: PageKind,
): Promise<{ params: { slug: string } }[]> {
  const { articles, episodes, tutorials, seminars, series, people, organisations, topics, pages } =
    await content.catalog();
  const lists: Record<PageKind, readonly Teaser[]> = {
    article: articles,
    podcastEpisode: episodes,
    tutorial: tutorials,
    seminar: seminars,
    seminarSeries: series,
    person: people,
    organisation: organisations,
    topic: topics,
    page: pages,
  };
  return lists[kind].map(({ href }) => ({ params: { slug: lastSegment(href) } }));
}
