import type { LakeRequest } from "../http/lakeRequest.ts";
import { HANDLED, type Reply } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";
import { openListener } from "../listen/openListener.ts";
import { SSE_HEARTBEAT, SSE_PREAMBLE, sseText } from "../listen/sseText.ts";
import { syncTag } from "./queryRoutes.ts";

const HEARTBEAT_MS = 15_000;

/** Server-sent events: document changes by query, and the live API's hint that anything changed. */
export function listenRoutes(lake: Lake): Route[] {
  return [
    {
      method: "GET",
      path: "/data/listen/:dataset",
      handle: (request) =>
        stream(request, (write) =>
          openListener(lake, {
            search: request.query,
            lastEventId: request.raw.headers["last-event-id"]?.toString(),
            send: (event) => write(sseText(event)),
          }),
        ),
    },
    {
      method: "GET",
      path: "/data/live/events/:dataset",
      handle: (request) =>
        stream(request, (write) => {
          write(`event: welcome\nid: ${Date.now()}\ndata: {}\n\n`);
          return lake.store.subscribe((transaction) => {
            const data = JSON.stringify({ tags: [syncTag(lake)] });
            write(`event: message\nid: ${transaction.id}\ndata: ${data}\n\n`);
          });
        }),
    },
  ];
}

function stream(
  { response }: LakeRequest,
  open: (write: (text: string) => void) => () => void,
): Reply {
  // Throws before anything is sent where the request is refused.
  const early: string[] = [SSE_PREAMBLE];
  let started = false;
  const stop = open((text) => (started ? response.write(text) : early.push(text)));
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
  });
  started = true;
  response.write(early.join(""));
  const heartbeat = setInterval(() => response.write(SSE_HEARTBEAT), HEARTBEAT_MS);
  response.once("close", () => {
    clearInterval(heartbeat);
    stop();
  });
  return HANDLED;
}
