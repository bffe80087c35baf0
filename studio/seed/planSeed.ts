import { documentHash } from "./documentHash.ts";
import type { SeedDocument } from "./seedDocument.ts";

/** What the last seeding wrote: a hash for each document's id. Kept in the dataset itself. */
export type SeedRecord = Readonly<Record<string, string>>;

/** What seeding does with one document of the demo content, and why. */
export type SeedAction =
  /** It is not there yet. */
  | "create"
  /** It stands as the last seeding left it, and the demo content has changed since. */
  | "update"
  /** It stands as the demo content has it. */
  | "unchanged"
  /** An editor has changed it, or has a draft of it open. */
  | "keepEdited"
  /** An editor has deleted it. */
  | "keepDeleted"
  /** A document with this id was there before the first seeding. */
  | "keepForeign";

export interface SeedStep {
  document: SeedDocument;
  action: SeedAction;
  /** The revision of the stored document, where there is one. */
  revision?: string;
}

/**
 * Decides for each document of the demo content what seeding may do, so that nothing that an editor
 * changed, drafted or deleted is ever overwritten.
 */
export function planSeed(situation: {
  documents: readonly SeedDocument[];
  /** All stored documents that share an id with the demo content, drafts included. */
  stored: readonly SeedDocument[];
  record: SeedRecord;
}): SeedStep[] {
  const stored = new Map(situation.stored.map((document) => [document._id, document]));
  return situation.documents.map((document) => {
    const published = stored.get(document._id);
    const action = actionFor({
      document,
      published,
      hasDraft: stored.has(`drafts.${document._id}`),
      seededHash: situation.record[document._id],
    });
    const revision = published?.["_rev"];
    return { document, action, ...(typeof revision === "string" ? { revision } : {}) };
  });
}

function actionFor(facts: {
  document: SeedDocument;
  published: SeedDocument | undefined;
  hasDraft: boolean;
  seededHash: string | undefined;
}): SeedAction {
  const { document, published, hasDraft, seededHash } = facts;
  if (published === undefined) {
    if (seededHash !== undefined) return "keepDeleted";
    return hasDraft ? "keepForeign" : "create";
  }
  const storedHash = documentHash(published);
  if (storedHash === documentHash(document)) return hasDraft ? "keepEdited" : "unchanged";
  if (seededHash === undefined) return "keepForeign";
  return hasDraft || storedHash !== seededHash ? "keepEdited" : "update";
}
