import { parseAction, type Action } from "../actions/action.ts";
import { applyAction } from "../actions/applyAction.ts";
import { actionError, dataError } from "../http/lakeError.ts";
import { readJson } from "../http/readBody.ts";
import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";
import { commitStaged, refuseKnownTransaction } from "../mutate/commitStaged.ts";
import { stageDocuments } from "../mutate/stagedDocuments.ts";
import { readTransactionId } from "./mutateRoutes.ts";

/** Actions: what the Studio's buttons do. All actions of a request are one transaction. */
export function actionRoutes(lake: Lake): Route[] {
  return [
    {
      method: "POST",
      path: "/data/actions/:dataset",
      async handle({ raw }) {
        const body = await readJson(raw);
        const transactionId = readTransactionId(body["transactionId"]);
        const actions = readActions(lake, body["actions"]);
        refuseKnownTransaction(lake.store, transactionId);
        const staged = stageDocuments((id) => lake.store.documents.get(id));
        const stamp = { transactionId, at: lake.clock().toISOString(), addKeys: true };
        const versionsOf = (publishedId: string) =>
          [...lake.store.documents.versionsOf(publishedId)].filter((id) => id !== publishedId);
        for (const [index, action] of actions.entries()) {
          const refusal = applyAction(action, { staged, stamp, versionsOf });
          if (refusal) throw actionError(refusal.status, refusal.item, index);
        }
        const dryRun = body["dryRun"] === true;
        await commitStaged({ store: lake.store, staged, stamp, by: lake.user.id, dryRun });
        return json({ transactionId });
      },
    },
  ];
}

function readActions(lake: Lake, value: unknown): Action[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw dataError(400, {
      type: "validationError",
      description: 'Request body must have a non-empty array in "actions"',
    });
  }
  return value.map((item: unknown, index) => {
    const action = parseAction(item);
    if (action.kind === "unsupported") {
      throw lake.ledger.unsupported(action.feature, "POST /data/actions");
    }
    if (action.kind === "invalid") {
      const { description } = action;
      throw actionError(400, { type: "validationError", description }, index);
    }
    return action;
  });
}
