import { DamagedLogError } from "./damagedLogError.ts";
import type { LakeDocument } from "./document.ts";
import type { LogContent } from "./readLog.ts";
import type { Change, Transaction } from "./transaction.ts";

interface ReplayTarget {
  path: string;
  dataset: { projectId: string; dataset: string };
  revive(document: LakeDocument): LakeDocument;
  get(id: string): LakeDocument | undefined;
  load(document: LakeDocument, bytes: number): void;
  apply(transaction: Transaction, bytes: number): void;
}

/** Puts the records of a log in force, in order. Throws DamagedLogError for another dataset's log. */
export function replayLog(records: LogContent["records"], target: ReplayTarget): void {
  for (const { record, bytes } of records) {
    switch (record.kind) {
      case "header": {
        const { projectId, dataset } = target.dataset;
        if (record.projectId !== projectId || record.dataset !== dataset) {
          const found = `${record.projectId}/${record.dataset}`;
          throw new DamagedLogError(
            target.path,
            1,
            `Daten von „${found}“ statt von „${projectId}/${dataset}“`,
          );
        }
        break;
      }
      case "document":
        target.load(target.revive(record.document), bytes);
        break;
      case "transaction": {
        const { id, at, by } = record;
        const written = record.set.map((document): Change => ({
          id: document._id,
          before: target.get(document._id) ?? null,
          after: target.revive(document),
        }));
        const deleted = record.del.map((deletedId): Change => ({
          id: deletedId,
          before: target.get(deletedId) ?? null,
          after: null,
        }));
        target.apply({ id, at, by, changes: [...written, ...deleted] }, bytes);
        break;
      }
      default:
        throw new Error(`Unknown log record: ${JSON.stringify(record satisfies never)}`);
    }
  }
}
