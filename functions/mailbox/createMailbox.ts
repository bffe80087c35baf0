import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { faultPlan } from "./faults.ts";
import { refusalOf } from "./guard.ts";
import { openMailStore } from "./mailStore.ts";
import { mailboxPages, type PageAnswer } from "./pages/mailboxPages.ts";
import { rateLimit } from "./rateLimit.ts";
import { eventOf, fireWebhook, type MailEvent } from "./webhooks.ts";
import type { KeptMail } from "./KeptMail.ts";
import { wireApi, type WireAnswer } from "./wireApi.ts";

/** Bytes; a batch of a hundred mails stays well below. */
const LARGEST_BODY = 40_000_000;

export interface RunningMailbox {
  url: string;
  /** Resolves when everything is on the disk and the port is free. */
  close(): Promise<void>;
}

/**
 * Starts the local mailbox on 127.0.0.1: Resend's API for the hub, pages to read the mails for
 * people. Rejects with the system's error where the port is taken or the folder cannot be used.
 */
export async function createMailbox(options: {
  folder: string;
  /** 0 takes any free port. */
  port: number;
  /** `origin` is where links in mails lead; `reachedAt` hears of bounces. */
  hub: { origin: string; reachedAt: string };
  webhookSecret: string;
}): Promise<RunningMailbox> {
  const { hub, webhookSecret } = options;
  const now = () => new Date();
  const store = await openMailStore(options.folder);
  const faults = faultPlan();
  const fire = (mail: KeptMail, event: MailEvent) =>
    fireWebhook(mail, event, {
      url: `${hub.reachedAt}/api/mail/webhook`,
      secret: webhookSecret,
      now: now(),
    });
  const api = wireApi({
    store,
    faults,
    takeTurn: rateLimit(() => performance.now()),
    now,
    onMail: (mail) => {
      const event = eventOf(mail);
      if (event !== undefined) void fire(mail, event);
    },
  });
  const pages = mailboxPages({ store, faults, fire, seen: api.seen, hubOrigin: hub.origin });
  const state = { port: options.port };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request, state.port);
    const url = new URL(request.url ?? "/", "http://mailbox.localhost");
    const body = refusal === undefined ? await bodyOf(request) : undefined;
    const isApi = url.pathname === "/emails" || url.pathname === "/emails/batch";
    if (refusal !== undefined) sendPage(response, plain(403, refusal));
    else if (body === undefined) sendPage(response, plain(413, "Too large"));
    else if (isApi && request.method === "POST") {
      sendWire(response, await api.answer(request, url.pathname, body));
    } else sendPage(response, await pages({ method: request.method ?? "GET", url, body }));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`Postfach: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendPage(response, plain(500, "Internal error"));
    });
  });
  try {
    state.port = await listen(server, options.port);
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${state.port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await store.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function sendWire(response: ServerResponse, answer: WireAnswer): void {
  switch (answer.type) {
    case "json":
      response.writeHead(answer.status, {
        "content-type": "application/json; charset=utf-8",
        ...answer.headers,
      });
      response.end(JSON.stringify(answer.body));
      return;
    case "text":
      response.writeHead(answer.status, { "content-type": "text/html" });
      response.end(answer.body);
      return;
    case "silence":
      return;
    case "hang_up":
      response.destroy();
  }
}

function plain(status: number, body: string): PageAnswer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

function sendPage(response: ServerResponse, { status, headers, body }: PageAnswer): void {
  response.writeHead(status, {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...headers,
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once("error", reject);
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : port);
  });
  return promise;
}
