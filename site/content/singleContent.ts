import type { Content, ContentOptions } from "./Content.ts";
import { fetchQuery } from "./fetchQuery.ts";
import { fetchResults } from "./fetchResults.ts";
import { toCatalog } from "./load/catalog.ts";
import { referencedIds } from "./load/referencedIds.ts";
import { allCardsQuery, someCardsQuery } from "./queries/cards.ts";
import { sentIssuesQuery } from "./queries/newsletterIssue.ts";
import { podcastShowQuery } from "./queries/podcastShow.ts";
import { settingsQuery } from "./queries/settings.ts";
import { storyToolQuery } from "./queries/story.ts";

/** Content for one request: asks for the one document, then for what surrounds it. Keeps nothing. */
export function singleContent(options: ContentOptions): Content {
  const fetch = fetchQuery(options);

  return {
    result: async (kind, slug) => (await fetchResults[kind].one(fetch, slug)) ?? undefined,
    catalog: async (result) => {
      const cards =
        result === undefined
          ? await fetch(allCardsQuery)
          : await fetch(someCardsQuery, { ids: [result._id, ...referencedIds(result)] });
      return toCatalog(cards, { report: options.report, now: options.now() });
    },
    settings: () => fetch(settingsQuery),
    podcastShow: () => fetch(podcastShowQuery),
    sentIssues: () => fetch(sentIssuesQuery),
    storyTool: () => fetch(storyToolQuery),
    fileText: options.fetchText,
    report: options.report,
    now: options.now,
  };
}
