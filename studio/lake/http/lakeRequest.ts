import type { IncomingMessage, ServerResponse } from "node:http";

/** One HTTP request, taken apart for its route. */
export interface LakeRequest {
  method: string;
  /** Without the version prefix and the query string, as it was sent (percent-encoded). */
  path: string;
  /** "2025-02-19", "X" or "1" (where the path names none). */
  apiVersion: string;
  /** What the route's pattern captured, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  raw: IncomingMessage;
  response: ServerResponse;
}

/** The first value of a parameter that must be true or false; false where it is absent. */
export function flag(query: URLSearchParams, name: string): boolean {
  return query.get(name) === "true";
}
