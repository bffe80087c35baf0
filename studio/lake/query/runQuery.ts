import { dataError } from "../http/lakeError.ts";
import type { Lake } from "../lake.ts";
import { isJsonObject } from "../store/document.ts";
import type { QueryRequest } from "./queryEngine.ts";

/**
 * Evaluates a query. Throws a 400 LakeError for bad syntax, and a named 501 that the ledger keeps
 * for GROQ that Sanity has and the lake does not.
 */
export async function runQuery(lake: Lake, request: QueryRequest): Promise<unknown> {
  const outcome = await lake.engine.run(request);
  switch (outcome.type) {
    case "result":
      return outcome.result;
    case "unsupported":
      throw lake.ledger.unsupported(outcome.feature, `GROQ: ${request.query.slice(0, 500)}`);
    case "invalid": {
      const { description, start, end } = outcome;
      const { query } = request;
      throw dataError(400, { type: "queryParseError", description, query, start, end });
    }
    default:
      throw new Error(`Unknown outcome: ${JSON.stringify(outcome satisfies never)}`);
  }
}

/** The ids of the stored documents that a query finds. */
export async function selectIds(
  lake: Lake,
  query: string,
  params: Record<string, unknown>,
): Promise<string[]> {
  const result = await runQuery(lake, { query, params, perspective: "raw" });
  const found: unknown[] = Array.isArray(result) ? result : [result];
  return found.flatMap((item) => {
    if (typeof item === "string") return [item];
    const id = isJsonObject(item) ? item["_id"] : undefined;
    return typeof id === "string" ? [id] : [];
  });
}
