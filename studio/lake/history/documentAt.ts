import type { LakeDocument } from "../store/document.ts";
import type { Transaction } from "../store/transaction.ts";

/** Which state of a document is wanted. */
export type Moment =
  | { kind: "revision"; revision: string }
  | { kind: "time"; time: string }
  /** The newest state, also of a deleted document. */
  | { kind: "last" };

/** An earlier state of a document; undefined where the kept history has none. */
export function documentAt(
  { history, current }: { history: readonly Transaction[]; current: LakeDocument | undefined },
  id: string,
  moment: Moment,
): LakeDocument | undefined {
  const changes = history.flatMap(({ at, id: transactionId, changes: all }) =>
    all.filter((change) => change.id === id).map((change) => ({ at, transactionId, ...change })),
  );
  const oldest = changes[0]?.before ?? (changes.length === 0 ? current : undefined);
  const states = [...(oldest ? [oldest] : []), ...changes.flatMap(({ after }) => after ?? [])];
  switch (moment.kind) {
    case "revision": {
      const exact = states.find((state) => state._rev === moment.revision);
      if (exact) return exact;
      // A transaction that touched another document: this one's state at that moment.
      const index = history.findIndex((transaction) => transaction.id === moment.revision);
      const at = history[index]?.at;
      return at === undefined
        ? undefined
        : documentAt({ history, current }, id, { kind: "time", time: at });
    }
    case "time": {
      const last = changes.findLast(({ at }) => at <= moment.time);
      if (last) return last.after ?? undefined;
      return oldest && oldest._updatedAt <= moment.time ? oldest : undefined;
    }
    case "last":
      return states.at(-1);
    default:
      throw new Error(`Unknown moment: ${JSON.stringify(moment satisfies never)}`);
  }
}
