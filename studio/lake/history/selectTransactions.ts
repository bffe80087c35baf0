import { effectsOf, mutationOf } from "../listen/mutationEvent.ts";
import type { JsonObject } from "../store/document.ts";
import type { Transaction } from "../store/transaction.ts";

interface TransactionQuery {
  ids: ReadonlySet<string>;
  fromTransaction: string | undefined;
  toTransaction: string | undefined;
  fromTime: string | undefined;
  toTime: string | undefined;
  reverse: boolean;
  limit: number;
  includeMutations: boolean;
  includeEffects: boolean;
  /** Leave out the other documents of a transaction. */
  onlyThese: boolean;
}

/** The transactions that touched some documents, between two transactions or moments inclusive. */
export function selectTransactions(
  history: readonly Transaction[],
  query: TransactionQuery,
): JsonObject[] {
  const { fromTime, toTime, ids } = query;
  const start = indexOf(history, query.fromTransaction) ?? 0;
  const end = indexOf(history, query.toTransaction) ?? history.length - 1;
  const found = history
    .slice(start, end + 1)
    .filter(({ at }) => (fromTime ?? "") <= at && at <= (toTime ?? "~"))
    .filter(({ changes }) => changes.some((change) => ids.has(change.id)));
  if (query.reverse) found.reverse();
  return found.slice(0, query.limit).map((transaction) => describe(transaction, query));
}

function indexOf(history: readonly Transaction[], id: string | undefined): number | undefined {
  const index = id ? history.findIndex((transaction) => transaction.id === id) : -1;
  return index === -1 ? undefined : index;
}

function describe({ id, at, by, changes }: Transaction, query: TransactionQuery): JsonObject {
  const shown = query.onlyThese ? changes.filter((change) => query.ids.has(change.id)) : changes;
  const effects = shown.map((change) => [change.id, effectsOf(change)] as const);
  return {
    id,
    timestamp: at,
    author: by,
    documentIDs: shown.map((change) => change.id),
    ...(query.includeMutations ? { mutations: shown.map(mutationOf) } : {}),
    ...(query.includeEffects ? { effects: Object.fromEntries(effects) } : {}),
  };
}
