import type { IncomingMessage, ServerResponse } from "node:http";
import type { Lake } from "../lake.ts";
import { httpError, LakeError } from "./lakeError.ts";
import type { LakeRequest } from "./lakeRequest.ts";
import { checkOrigin, corsHeaders, preflightHeaders, type Origins } from "./origins.ts";
import { sendError, sendJson } from "./reply.ts";
import { createRouter, type Match, type Route } from "./router.ts";

const VERSIONED = /^\/v([^/]+)(\/.*)$/;
const VERSION = /^(1|X|\d{4}-\d{2}-\d{2})$/i;
const READS = ["GET", "HEAD", "OPTIONS"];

/** Answers HTTP requests: guards first, then the route, and every error in Sanity's shape. */
export function createHandler(options: {
  lake: Lake;
  origins: Origins;
  routes: readonly Route[];
}): (raw: IncomingMessage, response: ServerResponse) => void {
  const { lake, origins } = options;
  const route = createRouter(options.routes);

  async function answer(raw: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = raw.method ?? "GET";
    for (const [name, value] of Object.entries(corsHeaders(raw, origins))) {
      if (value !== undefined) response.setHeader(name, value);
    }
    checkOrigin(raw, origins, READS.includes(method) ? "read" : "write");
    if (method === "OPTIONS") {
      response.writeHead(204, preflightHeaders(raw)).end();
      return;
    }
    const url = new URL(raw.url ?? "/", lake.url);
    const [, version, rest] = VERSIONED.exec(url.pathname) ?? [];
    if (version !== undefined && !VERSION.test(version)) {
      throw httpError(400, `Invalid API version "v${version}"`);
    }
    const path = rest ?? url.pathname;
    const match = route(method, path);
    if (match === undefined || match === "method") {
      throw lake.ledger.unsupported(`call: ${method} ${path}`, `${method} ${path}`);
    }
    checkTarget(lake, raw, match);
    const request: LakeRequest = {
      method,
      path,
      apiVersion: version ?? "1",
      params: match.params,
      query: url.searchParams,
      raw,
      response,
    };
    const reply = await match.handle(request);
    if (reply.type === "json") sendJson(response, reply);
  }

  return (raw, response) => {
    answer(raw, response)
      .catch((error: unknown) => sendError(response, asLakeError(lake, raw, error)))
      // An unread body would keep the connection busy.
      .finally(() => raw.resume());
  };
}

/** A client that was set up for another project or dataset must not find an empty one. */
function checkTarget(lake: Lake, raw: IncomingMessage, { params }: Match): void {
  const { projectId, dataset } = lake;
  const asked = params["projectId"] ?? raw.headers["x-sanity-project-id"]?.toString();
  if (asked !== undefined && asked !== projectId) {
    throw httpError(404, `Project with ID "${asked}" not found; this lake holds "${projectId}"`);
  }
  const named = params["dataset"];
  if (named !== undefined && named !== dataset) {
    throw httpError(404, `Dataset "${named}" not found for project ID "${projectId}"`);
  }
}

function asLakeError(lake: Lake, raw: IncomingMessage, error: unknown): LakeError {
  if (error instanceof LakeError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  lake.notice(`Fehler bei ${raw.method ?? "?"} ${raw.url ?? "?"}: ${detail}`);
  return httpError(500, "An internal error occurred in the local Content Lake");
}
