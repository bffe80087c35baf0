import type { LakeDocument } from "../store/document.ts";
import type { Change } from "../store/transaction.ts";

/** The documents as a transaction sees them while it is being put together. */
export interface StagedDocuments {
  get(id: string): LakeDocument | undefined;
  /** The document as it was before the transaction. */
  original(id: string): LakeDocument | undefined;
  put(id: string, document: LakeDocument | null): void;
  /** One change a document, in the order of the first touch; what came and went is left out. */
  changes(): Change[];
}

export function stageDocuments(base: (id: string) => LakeDocument | undefined): StagedDocuments {
  const staged = new Map<string, LakeDocument | null>();
  return {
    get(id) {
      const document = staged.get(id);
      return document === undefined ? base(id) : (document ?? undefined);
    },
    original: base,
    put(id, document) {
      staged.set(id, document);
    },
    changes() {
      const changes: Change[] = [];
      for (const [id, after] of staged) {
        const before = base(id) ?? null;
        if (before !== after) changes.push({ id, before, after });
      }
      return changes;
    },
  };
}
