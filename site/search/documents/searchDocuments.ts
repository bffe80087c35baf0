import type { Content } from "../../content/Content.ts";
import { loadArticle } from "../../content/load/loadArticle.ts";
import { loadEpisode } from "../../content/load/loadEpisode.ts";
import { loadFreePage } from "../../content/load/loadFreePage.ts";
import { loadOrganisation } from "../../content/load/loadOrganisation.ts";
import { loadPerson } from "../../content/load/loadPerson.ts";
import { loadSeminar } from "../../content/load/loadSeminar.ts";
import { loadSeries } from "../../content/load/loadSeries.ts";
import { loadTopic } from "../../content/load/loadTopic.ts";
import { loadTutorial } from "../../content/load/loadTutorial.ts";
import type { PageKind } from "../../content/results.ts";
import { staticPaths } from "../../content/staticPaths.ts";
import { articleDocument, episodeDocument, tutorialDocument } from "./ofContributions.ts";
import { seminarDocument, seriesDocument } from "./ofEvents.ts";
import {
  mentionDocument,
  organisationDocument,
  pageDocument,
  personDocument,
  topicDocument,
} from "./ofNetwork.ts";
import type { SearchDocument } from "./SearchDocument.ts";

/**
 * All that can be found, from the very view models that the pages show, one after the other, so
 * that no more than one of them is in memory.
 */
export async function* searchDocuments(content: Content): AsyncGenerator<SearchDocument> {
  yield* ofKind(content, "article", loadArticle, articleDocument);
  yield* ofKind(content, "podcastEpisode", loadEpisode, episodeDocument);
  yield* ofKind(content, "tutorial", loadTutorial, tutorialDocument);
  yield* ofKind(content, "seminar", loadSeminar, seminarDocument);
  yield* ofKind(content, "seminarSeries", loadSeries, seriesDocument);
  yield* ofKind(content, "topic", loadTopic, topicDocument);
  yield* ofKind(content, "organisation", loadOrganisation, organisationDocument);
  yield* ofKind(content, "person", loadPerson, personDocument);
  yield* ofKind(content, "page", loadFreePage, pageDocument);
  const { mentions } = await content.catalog();
  yield* mentions.map(mentionDocument);
}

async function* ofKind<View>(
  content: Content,
  kind: PageKind,
  load: (content: Content, slug: string) => Promise<View | undefined>,
  toDocument: (view: View) => SearchDocument,
): AsyncGenerator<SearchDocument> {
  for (const { params } of await staticPaths(content, kind)) {
    const view = await load(content, params.slug);
    if (view !== undefined) yield toDocument(view);
  }
}
