import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A stand-in for Sanity's CDN whose answers a test sets, faults included. */
export interface MediaOrigin {
  url: string;
  /** What it was asked, oldest first. */
  asked: { path: string; range: string | undefined }[];
  /** Answers `path` (with its query) from now on; undefined: 404. */
  answer(path: string, reply: Reply | undefined): void;
  close(): Promise<void>;
}

/** How it answers; "silence" keeps the connection open and never says a word. */
type Reply =
  | "silence"
  | "hangup"
  | { status?: number; headers?: Record<string, string>; body?: Buffer | string };

/** Starts it on a free loopback port. A reply of status 200 with a body honours a single range. */
export async function startMediaOrigin(): Promise<MediaOrigin> {
  const replies = new Map<string, Reply>();
  const asked: MediaOrigin["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, range: request.headers.range });
    send(request, response, replies.get(path) ?? { status: 404, body: "not found" });
  });
  const { promise, resolve } = Promise.withResolvers<string>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address !== null) {
      resolve(`http://127.0.0.1:${address.port}`);
    }
  });
  return {
    url: await promise,
    asked,
    answer: (path, reply) => {
      if (reply === undefined) replies.delete(path);
      else replies.set(path, reply);
    },
    close: async () => {
      const closed = Promise.withResolvers<undefined>();
      server.closeAllConnections();
      server.close(() => closed.resolve(undefined));
      await closed.promise;
    },
  };
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (reply === "silence") return;
  if (reply === "hangup") {
    request.socket.destroy();
    return;
  }
  const body = Buffer.from(reply.body ?? "");
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  if ((reply.status ?? 200) !== 200 || first + last === "") {
    response.writeHead(reply.status ?? 200, { ...reply.headers, "Content-Length": body.length });
    response.end(body);
    return;
  }
  const start = first === "" ? Math.max(0, body.length - Number(last)) : Number(first);
  const end =
    first === "" || last === "" ? body.length - 1 : Math.min(Number(last), body.length - 1);
  if (start > end) {
    response.writeHead(416, { "Content-Range": `bytes */${body.length}` });
    response.end();
    return;
  }
  const part = body.subarray(start, end + 1);
  response.writeHead(206, {
    ...reply.headers,
    "Content-Length": part.length,
    "Content-Range": `bytes ${start}-${end}/${body.length}`,
  });
  response.end(part);
}
