import type { WebSocket } from "ws";
import type { Lake } from "../lake.ts";
import { LakeError } from "../http/lakeError.ts";
import { openListener } from "./openListener.ts";
import { parseSocketMessage } from "./parseSocketMessage.ts";
import { SSE_PREAMBLE, sseText } from "./sseText.ts";

/**
 * Many listen streams over one WebSocket, for browsers, which allow six connections an origin.
 * All messages are JSON objects; `stream` is a number that the browser chooses.
 *
 * browser → lake
 * - `{open: stream, search: "?query=…", lastEventId?: "…"}` starts what
 *   `GET /data/listen/D?query=…` would start
 * - `{close: stream}` ends it
 *
 * lake → browser
 * - `{stream, text}` a piece of the SSE response body, always whole events
 * - `{stream, status, body}` the request was refused; the stream is over
 *
 * When the socket closes, all its streams are over; a client reconnects as with SSE, with the
 * last event id that it saw.
 */
export function serveListenSocket(lake: Lake, socket: WebSocket): void {
  const streams = new Map<number, () => void>();

  function open(stream: number, search: string, lastEventId: string | undefined): void {
    const send = (message: object) => socket.send(JSON.stringify({ stream, ...message }));
    streams.get(stream)?.();
    try {
      send({ text: SSE_PREAMBLE });
      const stop = openListener(lake, {
        search: new URLSearchParams(search),
        lastEventId,
        send: (event) => send({ text: sseText(event) }),
      });
      streams.set(stream, stop);
    } catch (error) {
      if (!(error instanceof LakeError)) throw error;
      send({ status: error.status, body: error.body });
    }
  }

  socket.on("message", (data) => {
    const message = parseSocketMessage(data);
    if (typeof message["open"] === "number" && typeof message["search"] === "string") {
      const { lastEventId } = message;
      open(
        message["open"],
        message["search"],
        typeof lastEventId === "string" ? lastEventId : undefined,
      );
    } else if (typeof message["close"] === "number") {
      streams.get(message["close"])?.();
      streams.delete(message["close"]);
    } else {
      socket.close(1003, "Unknown message");
    }
  });
  socket.on("close", () => {
    for (const stop of streams.values()) stop();
    streams.clear();
  });
}
