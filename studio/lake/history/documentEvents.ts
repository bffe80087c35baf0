import type { JsonObject } from "../store/document.ts";
import { draftIdOf, isPublishedId, publishedIdOf } from "../store/documentIds.ts";
import type { Change, Transaction } from "../store/transaction.ts";

/**
 * What happened to a document, newest first, in the words of Sanity's events API: created,
 * published, unpublished, deleted. Single edits are not among them; the Studio derives these from
 * the transactions. `id` may be a published, draft or version id.
 */
export function documentEvents(history: readonly Transaction[], id: string): JsonObject[] {
  const published = publishedIdOf(id);
  const versionId = isPublishedId(id) ? draftIdOf(id) : id;
  const events: JsonObject[] = [];
  for (const transaction of history) {
    const event = eventOf(transaction, { published, versionId });
    if (!event) continue;
    const { id: txId, at, by } = transaction;
    events.push({ id: txId, timestamp: at, author: by, documentId: published, ...event });
  }
  return events.reverse();
}

function eventOf(
  { id, changes }: Transaction,
  { published, versionId }: { published: string; versionId: string },
): JsonObject | undefined {
  const main = changes.find((change) => change.id === published);
  const version = changes.find((change) => change.id === versionId);
  if (main && version) return eventOfPair(id, main, version);
  if (version) return eventOfVersion(id, version);
  if (!main) return undefined;
  if (!main.before) return { type: "createLiveDocument", revisionId: id };
  if (main.after) return { type: "updateLiveDocument", revisionId: id };
  return { type: "deleteDocumentGroup" };
}

/** Both changed at once: only publishing, unpublishing and deleting do that. */
function eventOfPair(id: string, main: Change, version: Change): JsonObject | undefined {
  if (main.after && version.before && !version.after) {
    return {
      type: "publishDocumentVersion",
      revisionId: id,
      versionId: version.id,
      versionRevisionId: version.before._rev,
      publishCause: { type: "document.publish" },
    };
  }
  if (!main.after && version.after) {
    return {
      type: "unpublishDocument",
      versionId: version.id,
      versionRevisionId: id,
      publishedRevisionId: main.before?._rev,
    };
  }
  return main.after ? undefined : { type: "deleteDocumentGroup" };
}

function eventOfVersion(id: string, version: Change): JsonObject | undefined {
  if (!version.before) {
    return { type: "createDocumentVersion", versionId: version.id, versionRevisionId: id };
  }
  if (version.after) return undefined;
  return {
    type: "deleteDocumentVersion",
    versionId: version.id,
    versionRevisionId: version.before._rev,
  };
}
