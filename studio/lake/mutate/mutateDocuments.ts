import { mutationError } from "../http/lakeError.ts";
import type { Lake } from "../lake.ts";
import type { JsonObject, LakeDocument } from "../store/document.ts";
import { applyMutation, type MutationResult } from "./applyMutation.ts";
import { commitStaged, refuseKnownTransaction } from "./commitStaged.ts";
import { parseMutation, type Mutation } from "./mutation.ts";
import type { Stamp } from "./newDocument.ts";
import { stageDocuments } from "./stagedDocuments.ts";

interface MutateRequest {
  mutations: readonly unknown[];
  transactionId: string;
  dryRun: boolean;
  addKeys: boolean;
  /** The ids that a mutation's own query finds. */
  select(query: string, params: JsonObject): Promise<string[]>;
}

interface MutateResponse {
  transactionId: string;
  results: (MutationResult & { document: LakeDocument | undefined })[];
}

/**
 * Carries out all mutations of a request as one transaction. Resolves when it is durable; throws
 * a LakeError, with nothing changed, when any mutation is refused.
 */
export async function mutateDocuments(lake: Lake, request: MutateRequest): Promise<MutateResponse> {
  const { store } = lake;
  const mutations = request.mutations.map(readMutation);
  const selected = await selectAll(mutations, request.select);
  // From here to the commit nothing waits: no other write can come in between.
  refuseKnownTransaction(store, request.transactionId);
  const staged = stageDocuments((id) => store.documents.get(id));
  const stamp: Stamp = {
    transactionId: request.transactionId,
    at: lake.clock().toISOString(),
    addKeys: request.addKeys,
  };
  const results: MutationResult[] = [];
  for (const [index, mutation] of mutations.entries()) {
    const outcome = applyMutation(mutation, {
      staged,
      stamp,
      select: () => selected.get(mutation) ?? [],
    });
    if (outcome.type === "refused") throw mutationError(outcome.status, outcome.item, index);
    results.push(...outcome.results);
  }
  const touched = new Map(results.map(({ id }) => [id, staged.get(id) ?? staged.original(id)]));
  await commitStaged({ store, staged, stamp, by: lake.user.id, dryRun: request.dryRun });
  return {
    transactionId: request.transactionId,
    results: results.map((result) => ({ ...result, document: touched.get(result.id) })),
  };
}

function readMutation(value: unknown, index: number): Mutation {
  const mutation = parseMutation(value);
  if (mutation.kind !== "invalid") return mutation;
  const { description } = mutation;
  throw mutationError(400, { type: "validationError", description }, index);
}

async function selectAll(
  mutations: readonly Mutation[],
  select: MutateRequest["select"],
): Promise<Map<Mutation, string[]>> {
  const selected = new Map<Mutation, string[]>();
  for (const mutation of mutations) {
    if (mutation.kind !== "patch" && mutation.kind !== "delete") continue;
    if (mutation.selection.kind !== "query") continue;
    const { query, params } = mutation.selection;
    selected.set(mutation, await select(query, params));
  }
  return selected;
}
