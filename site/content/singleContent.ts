import type { Content, ContentOptions } from "./Content.ts";
import { fetchResults } from "./fetchResults.ts";
import { toCatalog } from "./load/catalog.ts";
import { referencedIds } from "./load/referencedIds.ts";
import { allCardsQuery, someCardsQuery } from "./queries/cards.ts";
import { sentIssuesQuery } from "./queries/newsletterIssue.ts";
import { podcastShowQuery } from "./queries/podcastShow.ts";
import { settingsQuery } from "./queries/settings.ts";
import { withoutUnprintables } from "./withoutUnprintables.ts";

/** Content for one request: asks for the one document, then for what surrounds it. Keeps nothing. */
export function singleContent(options: ContentOptions): Content {
  const client = options.client.withConfig({ perspective: options.perspective });
  const ask = <T>(request: Promise<T>) =>
    request.then(withoutUnprintables, (cause: unknown) => {
      throw options.unreachable(cause);
    });

  return {
    result: async (kind, slug) => (await ask(fetchResults[kind].one(client, slug))) ?? undefined,
    catalog: async (result) => {
      const cards =
        result === undefined
          ? await ask(client.fetch(allCardsQuery))
          : await ask(
              client.fetch(someCardsQuery, { ids: [result._id, ...referencedIds(result)] }),
            );
      return toCatalog(cards, { report: options.report, now: options.now() });
    },
    settings: () => ask(client.fetch(settingsQuery)),
    podcastShow: () => ask(client.fetch(podcastShowQuery)),
    sentIssues: () => ask(client.fetch(sentIssuesQuery)),
    fileText: options.fetchText,
    report: options.report,
    now: options.now,
  };
}
