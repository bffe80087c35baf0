import type { Content, ContentOptions } from "./Content.ts";
import { fetchQuery } from "./fetchQuery.ts";
import { fetchResults } from "./fetchResults.ts";
import { toCatalog } from "./load/catalog.ts";
import { allCardsQuery } from "./queries/cards.ts";
import { sentIssuesQuery } from "./queries/newsletterIssue.ts";
import { podcastShowQuery } from "./queries/podcastShow.ts";
import { settingsQuery } from "./queries/settings.ts";
import { storyToolQuery } from "./queries/story.ts";
import type { PageKind, Results } from "./results.ts";

type WholeTypes = {
  readonly [Kind in PageKind]: () => Promise<ReadonlyMap<string, Results[Kind]>>;
};

/** Content for a build: each type is asked for once, whole, and joined in memory. */
export function wholeContent(options: ContentOptions): Content {
  const fetch = fetchQuery(options);
  const whole = <Kind extends PageKind>(kind: Kind) =>
    once(async () => byId(await fetchResults[kind].all(fetch)));

  const types: WholeTypes = {
    article: whole("article"),
    podcastEpisode: whole("podcastEpisode"),
    tutorial: whole("tutorial"),
    seminar: whole("seminar"),
    seminarSeries: whole("seminarSeries"),
    topic: whole("topic"),
    organisation: whole("organisation"),
    person: whole("person"),
    page: whole("page"),
  };
  const cards = once(() => fetch(allCardsQuery));
  const catalog = once(async () => {
    const known = await cards();
    // The source works on the rest while the first pages are made.
    for (const type of Object.values(types)) type().catch(() => undefined);
    return toCatalog(known, { report: options.report, now: options.now() });
  });

  return {
    result: async (kind, slug) => {
      const id = (await catalog()).idAt(kind, slug);
      return id === undefined ? undefined : (await types[kind]()).get(id);
    },
    catalog,
    settings: once(() => fetch(settingsQuery)),
    podcastShow: once(() => fetch(podcastShowQuery)),
    sentIssues: once(() => fetch(sentIssuesQuery)),
    storyTool: once(() => fetch(storyToolQuery)),
    fileText: oncePerKey(options.fetchText),
    report: options.report,
    now: options.now,
  };
}

function byId<Result extends { _id: string }>(results: readonly Result[]) {
  return new Map(results.map((result) => [result._id, result]));
}

/** Runs `task` at the first call for a key; several pages of a build read the same files. */
function oncePerKey<T>(task: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (key) => {
    const result = results.get(key) ?? task(key);
    results.set(key, result);
    return result;
  };
}

/** Runs `task` at the first call and gives its promise to all. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= task());
}
