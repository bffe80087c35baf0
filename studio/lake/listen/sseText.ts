import type { ListenEvent } from "./openListener.ts";

/** How soon a client reconnects after the lake was restarted. */
export const SSE_PREAMBLE = "retry: 500\n\n";

/** Keeps idle connections from being closed by what lies in between. */
export const SSE_HEARTBEAT = ":\n\n";

/** An event in the text form of server-sent events. */
export function sseText({ name, data, id }: ListenEvent): string {
  const idLine = id === undefined ? "" : `id: ${id}\n`;
  return `event: ${name}\n${idLine}data: ${JSON.stringify(data)}\n\n`;
}
