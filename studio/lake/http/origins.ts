import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { httpError } from "./lakeError.ts";

/** Who may talk to the lake: it has no login, so this is its lock. */
export interface Origins {
  /** Browser origins that may read and write; the lake's own are always among them. */
  allowed: ReadonlySet<string>;
  /** Values of `Host` that mean this machine. */
  hosts: ReadonlySet<string>;
}

export function originsFor(port: number, hubOrigins: readonly string[]): Origins {
  const hosts = new Set(["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`));
  const own = [...hosts].map((host) => `http://${host}`);
  return { allowed: new Set([...own, ...hubOrigins]), hosts };
}

/**
 * Refuses what only a hostile page can send. A foreign `Host` is a name that someone pointed at
 * this machine (DNS rebinding). A foreign `Origin` is another site's script: it may not write or
 * open a socket. Node clients send no `Origin`.
 */
export function checkOrigin(
  request: IncomingMessage,
  origins: Origins,
  kind: "read" | "write" | "socket",
): void {
  const host = request.headers.host;
  if (host === undefined || !isLocalHost(host, origins)) {
    throw httpError(421, `Host "${host ?? ""}" is not served here`);
  }
  const { origin } = request.headers;
  if (kind !== "read" && origin !== undefined && !origins.allowed.has(origin)) {
    throw httpError(403, `Origin "${origin}" is not allowed`);
  }
}

/** `<project>.localhost` is loopback too: browsers never ask a name server for it. */
function isLocalHost(host: string, origins: Origins): boolean {
  return origins.hosts.has(host.replace(/^[a-z0-9-]+\.localhost:/, "localhost:"));
}

/** The CORS headers for a request; none for a foreign origin, whose script then reads nothing. */
export function corsHeaders(request: IncomingMessage, origins: Origins): OutgoingHttpHeaders {
  const { origin } = request.headers;
  if (origin === undefined || !origins.allowed.has(origin)) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "Content-Length, Content-Range, ETag, Traceparent",
  };
}

export function preflightHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  return {
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers":
      request.headers["access-control-request-headers"] ?? "Content-Type, Authorization",
    "access-control-max-age": "600",
  };
}
