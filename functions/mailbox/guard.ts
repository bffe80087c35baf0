import type { IncomingMessage } from "node:http";

/**
 * Why a request is refused that only a hostile page can send; undefined where all is well. The
 * mailbox has no login: a foreign `Host` is a name that somebody pointed at this machine, a foreign
 * `Origin` another site's page, which may not change anything.
 */
export function refusalOf(request: IncomingMessage, port: number): string | undefined {
  const hosts = ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`);
  const { host = "", origin } = request.headers;
  if (!hosts.includes(host)) return `Host "${host}" is not served here`;
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads && origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
    return `Origin "${origin}" is not allowed`;
  }
  return undefined;
}
