import { without, type JsonObject, type LakeDocument } from "../store/document.ts";
import type { Change, Transaction } from "../store/transaction.ts";

export interface EventOptions {
  includeResult: boolean;
  includePreviousRevision: boolean;
  includeMutations: boolean;
  effects: boolean;
  visibility: string;
}

/** How a change looks to a listener: into, within or out of what it listens to. */
export type Transition = "appear" | "update" | "disappear";

/** One document's part of a transaction, as Sanity's listen API tells it. */
export function mutationEvent(
  { transaction, change, position }: { transaction: Transaction; change: Change; position: number },
  transition: Transition,
  options: EventOptions,
): JsonObject {
  const { before, after } = change;
  return {
    eventId: eventIdOf(transaction, change),
    documentId: change.id,
    transactionId: transaction.id,
    transition,
    identity: transaction.by,
    timestamp: transaction.at,
    ...(before ? { previousRev: before._rev } : {}),
    // Deletions too: or the Studio keeps showing "Draft" after a publish.
    resultRev: transaction.id,
    transactionTotalEvents: transaction.changes.length,
    transactionCurrentEvent: position + 1,
    visibility: options.visibility,
    ...(options.includeMutations ? { mutations: [mutationOf(change)] } : { mutations: [] }),
    ...(options.includeResult && after ? { result: after } : {}),
    ...(options.includePreviousRevision && before ? { previous: before } : {}),
    ...(options.effects ? { effects: effectsOf(change) } : {}),
  };
}

export function eventIdOf(transaction: Transaction, change: Change): string {
  return `${transaction.id}#${change.id}`;
}

/** The change as a mutation with the same effect; the log keeps documents, not requests. */
export function mutationOf({ id, after }: Change): JsonObject {
  return after ? { createOrReplace: after } : { delete: { id } };
}

/** Mendoza patches that replace the whole value: correct, if not the smallest. */
export function effectsOf({ before, after }: Change): { apply: unknown[]; revert: unknown[] } {
  return { apply: [0, withoutRevision(after)], revert: [0, withoutRevision(before)] };
}

function withoutRevision(document: LakeDocument | null): JsonObject | null {
  return document && without(document, "_rev");
}
