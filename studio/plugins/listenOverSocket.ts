/**
 * Carries every `/data/listen/` request to the local lake over one WebSocket.
 *
 * A browser opens at most six HTTP/1.1 connections an origin, and one open document holds about
 * six listen streams: over plain server-sent events the Studio stalls. So this puts itself before
 * `fetch`, asks for the same streams over a socket, and hands back ordinary streamed responses.
 * When the socket breaks, every stream ends; the Sanity client then reconnects by itself, as it
 * does with SSE, and the next request opens a new socket. The messages are described in
 * `studio/lake/listen/listenSocket.ts`.
 */
export function installListenOverSocket(lakeUrl: string): void {
  const plainFetch = globalThis.fetch;
  const lake = new URL(lakeUrl);
  const socketUrl = new URL("/__lake/listen", lake);
  socketUrl.protocol = lake.protocol === "https:" ? "wss:" : "ws:";
  let connection: Connection | undefined;

  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, globalThis.location.href);
    if (url.origin !== lake.origin || !/^\/v[^/]+\/data\/listen\//.test(url.pathname)) {
      return plainFetch(input, init);
    }
    const request = new Request(input, init);
    if (!connection?.isOpen()) connection = connect(socketUrl);
    return connection.request(url.search, request);
  };
}

interface Connection {
  isOpen(): boolean;
  request(search: string, request: Request): Promise<Response>;
}

interface Stream {
  text(piece: string): void;
  refuse(status: number, body: unknown): void;
  fail(): void;
}

function connect(url: URL): Connection {
  const socket = new WebSocket(url);
  const streams = new Map<number, Stream>();
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("close", () => reject(new TypeError("The lake cannot be reached")));
  });
  // Every request awaits it too; a socket that closes later must not count as unhandled.
  opened.catch(() => undefined);
  let lastStream = 0;

  socket.addEventListener("message", ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    if (!isServerMessage(message)) return;
    const { stream, text, status, body } = message;
    if (text !== undefined) streams.get(stream)?.text(text);
    else streams.get(stream)?.refuse(status ?? 500, body);
  });
  socket.addEventListener("close", () => {
    for (const stream of streams.values()) stream.fail();
    streams.clear();
  });

  async function request(search: string, { signal, headers }: Request): Promise<Response> {
    await opened;
    signal.throwIfAborted();
    const id = ++lastStream;
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const bytes = new TextEncoder();
    const end = () => {
      if (!streams.delete(id) || socket.readyState !== WebSocket.OPEN) return;
      socket.send(JSON.stringify({ close: id }));
    };
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        streams.set(id, {
          text(piece) {
            resolve(response);
            controller.enqueue(bytes.encode(piece));
          },
          refuse(status, reason) {
            streams.delete(id);
            resolve(Response.json(reason, { status }));
          },
          fail: () => stop(new TypeError("The lake closed the connection")),
        });
        signal.addEventListener("abort", () => {
          end();
          stop(signal.reason);
        });
        function stop(reason: unknown): void {
          reject(reason);
          controller.error(reason);
        }
      },
      cancel: end,
    });
    const response = new Response(body, { headers: { "content-type": "text/event-stream" } });
    const lastEventId = headers.get("last-event-id") ?? undefined;
    socket.send(JSON.stringify({ open: id, search, lastEventId }));
    return promise;
  }

  return { isOpen: () => socket.readyState <= WebSocket.OPEN, request };
}

/** A piece of the stream, or its refusal: see `studio/lake/listen/listenSocket.ts`. */
interface ServerMessage {
  stream: number;
  text?: string;
  status?: number;
  body?: unknown;
}

function isServerMessage(value: unknown): value is ServerMessage {
  return typeof value === "object" && value !== null && "stream" in value;
}
