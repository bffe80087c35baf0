import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { LakeError } from "./lakeError.ts";

/** What a route answers: a value to send as JSON, or "handled" where it has answered itself. */
export type Reply =
  | { type: "json"; body: unknown; status: number; headers?: OutgoingHttpHeaders }
  | { type: "handled" };

export function json(body: unknown, status = 200): Reply {
  return { type: "json", body, status };
}

export const HANDLED: Reply = { type: "handled" };

export function sendJson(
  response: ServerResponse,
  { body, status, headers }: { body: unknown; status: number; headers?: OutgoingHttpHeaders },
): void {
  const bytes = Buffer.from(JSON.stringify(body), "utf8");
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": bytes.length,
    "cache-control": "no-store",
    ...headers,
  });
  response.end(bytes);
}

export function sendError(response: ServerResponse, error: LakeError): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendJson(response, { status: error.status, body: error.body });
}
