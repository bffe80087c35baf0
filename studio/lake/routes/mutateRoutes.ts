import { dataError } from "../http/lakeError.ts";
import { flag } from "../http/lakeRequest.ts";
import { readJson } from "../http/readBody.ts";
import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";
import { mutateDocuments } from "../mutate/mutateDocuments.ts";
import { selectIds } from "../query/runQuery.ts";
import { randomId } from "../store/documentIds.ts";

/** Mutations. `visibility` is accepted and met: every answered write is visible at once. */
export function mutateRoutes(lake: Lake): Route[] {
  return [
    {
      method: "POST",
      path: "/data/mutate/:dataset",
      async handle({ query, raw }) {
        const { mutations, transactionId } = await readJson(raw);
        if (!Array.isArray(mutations)) {
          throw dataError(400, {
            type: "validationError",
            description: 'Request body must have an array in "mutations"',
          });
        }
        const done = await mutateDocuments(lake, {
          mutations,
          transactionId: readTransactionId(transactionId),
          dryRun: flag(query, "dryRun"),
          addKeys: flag(query, "autoGenerateArrayKeys"),
          select: (groq, params) => selectIds(lake, groq, params),
        });
        const documents = flag(query, "returnDocuments");
        const results = done.results.map(({ document, ...result }) =>
          documents ? { ...result, document } : result,
        );
        const named = flag(query, "returnIds") || documents;
        return json({ transactionId: done.transactionId, ...(named ? { results } : {}) });
      },
    },
  ];
}

/** The client's own id, which becomes the documents' `_rev`; a random one where it sent none. */
export function readTransactionId(value: unknown): string {
  if (value === undefined || value === null || value === "") return randomId();
  if (typeof value === "string" && /^[A-Za-z0-9._-]{1,128}$/.test(value)) return value;
  throw dataError(400, {
    type: "validationError",
    description: "transactionId must be at most 128 letters, digits, dots, dashes or underscores",
  });
}
