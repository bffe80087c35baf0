import type { LakeDocument } from "./document.ts";
import type { Transaction } from "./transaction.ts";

interface Entry {
  transaction: Transaction;
  /** What keeping it costs in a compacted log. */
  bytes: number;
}

/** What a compaction writes: the documents as they were before the kept transactions, and these. */
export interface CompactionPlan {
  base: LakeDocument[];
  kept: Transaction[];
}

/** The transactions since the last compaction, oldest first, and a look-up by id. */
interface HistoryTail {
  readonly transactions: readonly Transaction[];
  has(transactionId: string): boolean;
  push(transaction: Transaction, bytes: number): void;
  /** Takes the newest transaction back. */
  pop(): Transaction | undefined;
  /**
   * Plans to keep the newest durable transactions up to `budget` bytes. `pending` is how many of
   * the newest are not durable yet: these are neither written nor part of the base.
   */
  plan(
    current: Iterable<LakeDocument>,
    options: { budget: number; pending: number },
  ): CompactionPlan;
  /** Forgets all transactions before the first one of a plan that is now on the disk. */
  forgetBefore(kept: readonly Transaction[], pending: number): void;
}

export function createHistoryTail(): HistoryTail {
  const entries: Entry[] = [];
  const transactions: Transaction[] = [];
  const ids = new Set<string>();

  function dropOldest(count: number): void {
    for (const { transaction } of entries.splice(0, count)) ids.delete(transaction.id);
    transactions.splice(0, count);
  }

  return {
    transactions,
    has: (id) => ids.has(id),
    push(transaction, bytes) {
      entries.push({ transaction, bytes });
      transactions.push(transaction);
      ids.add(transaction.id);
    },
    pop() {
      const entry = entries.pop();
      transactions.pop();
      if (entry) ids.delete(entry.transaction.id);
      return entry?.transaction;
    },
    plan(current, { budget, pending }) {
      const durable = entries.length - pending;
      let first = durable;
      let bytes = 0;
      while (first > 0) {
        bytes += entries[first - 1]?.bytes ?? 0;
        if (bytes > budget) break;
        first -= 1;
      }
      const base = new Map<string, LakeDocument>();
      for (const document of current) base.set(document._id, document);
      for (const transaction of transactions.slice(first).reverse()) {
        for (const change of transaction.changes) {
          if (change.before) base.set(change.id, change.before);
          else base.delete(change.id);
        }
      }
      return { base: [...base.values()], kept: transactions.slice(first, durable) };
    },
    forgetBefore(kept, pending) {
      const oldest = kept[0];
      const cut = oldest ? transactions.indexOf(oldest) : transactions.length - pending;
      if (cut > 0) dropOldest(cut);
    },
  };
}
