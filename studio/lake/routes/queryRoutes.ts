import { createHash } from "node:crypto";
import { dataError, httpError } from "../http/lakeError.ts";
import type { LakeRequest } from "../http/lakeRequest.ts";
import { readJson } from "../http/readBody.ts";
import { json, type Reply } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";
import { parsePerspective } from "../query/parsePerspective.ts";
import { bodyParams, queryParams } from "../query/queryParams.ts";
import { runQuery } from "../query/runQuery.ts";
import type { Perspective } from "../query/view.ts";

/** GROQ queries, by GET and POST. */
export function queryRoutes(lake: Lake): Route[] {
  const path = "/data/query/:dataset";
  return [
    {
      method: "GET",
      path,
      handle: (request) =>
        answer(lake, request, request.query.get("query") ?? "", queryParams(request.query)),
    },
    {
      method: "POST",
      path,
      async handle(request) {
        const body = await readJson(request.raw);
        const query = typeof body["query"] === "string" ? body["query"] : "";
        return answer(lake, request, query, bodyParams(body["params"]));
      },
    },
  ];
}

async function answer(
  lake: Lake,
  request: LakeRequest,
  query: string,
  params: Record<string, unknown>,
): Promise<Reply> {
  if (query.trim() === "") {
    throw dataError(400, { type: "queryParseError", description: "no query given", query });
  }
  refuseUnsupported(lake, request);
  const started = performance.now();
  const result = await runQuery(lake, { query, params, perspective: perspectiveOf(request) });
  return json({
    ...(request.query.get("returnQuery") === "false" ? {} : { query }),
    result: result ?? null,
    ms: Math.round(performance.now() - started),
    syncTags: [syncTag(lake)],
  });
}

function perspectiveOf(request: LakeRequest): Perspective {
  const named = request.query.getAll("perspective");
  const perspective = parsePerspective(named, request.apiVersion);
  if (perspective) return perspective;
  throw httpError(400, `Invalid perspective "${named.join(",")}"`);
}

/** A query that wants more than its result must not look answered. */
function refuseUnsupported(lake: Lake, request: LakeRequest): void {
  for (const name of ["resultSourceMap", "explain", "variant"]) {
    const value = request.query.get(name);
    if (value === null || value === "false") continue;
    throw lake.ledger.unsupported(`query option: ${name}`, `GET ${request.path}`);
  }
}

/** One tag for the whole dataset: whoever holds a result asks again after any change. */
export function syncTag(lake: Lake): string {
  const hash = createHash("sha1").update(`${lake.projectId}/${lake.dataset}`).digest("base64url");
  return `s1:${hash.slice(0, 6)}`;
}
