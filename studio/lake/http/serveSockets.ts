import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import { LakeError, httpError } from "./lakeError.ts";
import { checkOrigin, type Origins } from "./origins.ts";

interface SocketRoute {
  path: RegExp;
  serve(socket: WebSocket): void;
}

/** Largest message that a browser sends: a query and its parameters. */
const MAX_MESSAGE_BYTES = 1_000_000;
const HEARTBEAT_MS = 15_000;

/** Upgrades requests to WebSockets by path. Returns how to close all of them. */
export function serveSockets(
  server: Server,
  { routes, origins }: { routes: readonly SocketRoute[]; origins: Origins },
): () => void {
  let sockets: Promise<WebSocketServer> | undefined;
  const loadSockets = () =>
    (sockets ??= import("ws").then(
      ({ WebSocketServer }) =>
        new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES }),
    ));
  const open = new Set<WebSocket>();
  const heartbeat = setInterval(() => {
    for (const socket of open) socket.ping();
  }, HEARTBEAT_MS);
  heartbeat.unref();

  async function upgrade(request: IncomingMessage, raw: Duplex, head: Buffer): Promise<void> {
    checkOrigin(request, origins, "socket");
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const route = routes.find((candidate) => candidate.path.test(path));
    if (!route) throw httpError(404, `No socket at ${path}`);
    const webSockets = await loadSockets();
    webSockets.handleUpgrade(request, raw, head, (socket) => {
      open.add(socket);
      socket.on("close", () => open.delete(socket));
      socket.on("error", () => socket.terminate());
      route.serve(socket);
    });
  }

  server.on("upgrade", (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on("error", () => raw.destroy());
    upgrade(request, raw, head).catch((error: unknown) => {
      const { status, body } =
        error instanceof LakeError ? error : httpError(500, "The socket could not be opened");
      const text = JSON.stringify(body);
      raw.end(
        `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
      );
    });
  });

  return () => {
    clearInterval(heartbeat);
    for (const socket of open) socket.terminate();
  };
}
