import { dataError, httpError, LakeError, mutationError } from "../http/lakeError.ts";
import type { Store } from "../store/openStore.ts";
import { checkIntegrity } from "./checkIntegrity.ts";
import type { Stamp } from "./newDocument.ts";
import type { StagedDocuments } from "./stagedDocuments.ts";

/** Refuses a transaction id that was used before, as Sanity does. */
export function refuseKnownTransaction(store: Store, transactionId: string): void {
  if (!store.hasTransaction(transactionId)) return;
  throw dataError(409, {
    type: "transactionAlreadyExistsError",
    description: `Transaction "${transactionId}" already exists`,
  });
}

/**
 * Checks references and puts a staged transaction on the disk. Resolves when it is durable.
 * Throws a LakeError when integrity forbids it (409) or the disk refuses it (507, nothing is
 * changed then). A dry run is checked and thrown away.
 */
export async function commitStaged(options: {
  store: Store;
  staged: StagedDocuments;
  stamp: Stamp;
  by: string;
  dryRun: boolean;
}): Promise<void> {
  const { store, staged, stamp } = options;
  const problem = checkIntegrity(staged, (id) => store.documents.referrersOf(id));
  if (problem) throw mutationError(problem.status, problem.item, 0);
  const changes = staged.changes();
  if (options.dryRun || changes.length === 0) return;
  try {
    await store.commit({ id: stamp.transactionId, at: stamp.at, by: options.by, changes });
  } catch (error) {
    throw diskError(error);
  }
}

/** The answer to a write that the disk refused. */
export function diskError(error: unknown): LakeError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const full = code === "ENOSPC" || code === "EDQUOT";
  const reason = full ? "the disk is full" : `the disk reported ${code}`;
  return httpError(full ? 507 : 500, `Nothing was saved: ${reason}`, { type: "storageError" });
}
