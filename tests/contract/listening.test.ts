import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ListenOptions, SanityClient } from "@sanity/client";
import { createClient as createBrowserClient } from "../../node_modules/@sanity/client/dist/index.js";
import { installListenOverSocket } from "../../studio/plugins/listenOverSocket.ts";
import { HUB_ORIGIN, configFor, startLake, type LakeFixture } from "./lakeFixture.ts";

let fixture: LakeFixture;
let client: SanityClient;
const ends: (() => void)[] = [];

beforeEach(async () => {
  fixture = await startLake();
  client = fixture.client();
});

afterEach(async () => {
  for (const end of ends.splice(0)) end();
  await fixture.stop();
});

type Seen = { type: string } & Record<string, unknown>;

/** Listens and keeps what came; `until` resolves with the first event that fits. */
function listen(
  query: string,
  params: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
  listener: SanityClient = client,
) {
  const seen: Seen[] = [];
  const waiting: { fits: (event: Seen) => boolean; resolve: (event: Seen) => void }[] = [];
  const failed = Promise.withResolvers<Error>();
  const events = ["welcome", "mutation", "reconnect", "reset", "welcomeback"];
  const listenOptions: ListenOptions = { includeResult: false, ...options };
  const subscription = listener
    .listen(query, params, Object.assign(listenOptions, { events }))
    .subscribe({
      next(event: object) {
        const named: Seen = { type: "", ...event };
        seen.push(named);
        for (const [index, { fits, resolve }] of waiting.entries()) {
          if (!fits(named)) continue;
          waiting.splice(index, 1);
          resolve(named);
          break;
        }
      },
      error: (error: unknown) => failed.resolve(error instanceof Error ? error : new Error()),
    });
  ends.push(() => subscription.unsubscribe());
  return {
    seen,
    failed: failed.promise,
    stop: () => subscription.unsubscribe(),
    until(fits: (event: Seen) => boolean): Promise<Seen> {
      const known = seen.find(fits);
      if (known) return Promise.resolve(known);
      return new Promise((resolve) => waiting.push({ fits, resolve }));
    },
  };
}

const welcome = (event: Seen) => event.type === "welcome";
const about = (id: string) => (event: Seen) => event["documentId"] === id;

describe("listeners", () => {
  it("hear what appears in, changes within and leaves their query", async () => {
    const listener = listen("*[_type == $type && open]", { type: "seminar" });
    await listener.until(welcome);
    await client.create({ _id: "other", _type: "article", open: true });
    const { _rev } = await client.create({ _id: "a", _type: "seminar", open: true });
    await client.patch("a").set({ n: 1 }).commit();
    await client.patch("a").set({ open: false }).commit();
    await client.patch("a").set({ n: 2 }).commit();
    await client.create({ _id: "last", _type: "seminar", open: true });
    await listener.until(about("last"));
    expect(
      listener.seen.map(({ type, documentId, transition }) => [type, documentId, transition]),
    ).toEqual([
      ["welcome", undefined, undefined],
      ["mutation", "a", "appear"],
      ["mutation", "a", "update"],
      ["mutation", "a", "disappear"],
      ["mutation", "last", "appear"],
    ]);
    expect(listener.seen[1]).toMatchObject({ resultRev: _rev, transactionId: _rev });
    expect(listener.seen[2]).toMatchObject({ previousRev: _rev });
  });

  it("hear a deletion with the revision of its transaction", async () => {
    await client.create({ _id: "a", _type: "note" });
    const listener = listen("*");
    await listener.until(welcome);
    await client.delete("a");
    const event = await listener.until(about("a"));
    expect(event).toMatchObject({ transition: "disappear", resultRev: event["transactionId"] });
  });

  it("get result and previous state where they ask", async () => {
    await client.create({ _id: "a", _type: "note", n: 1 });
    const options = { includeResult: true, includePreviousRevision: true };
    const listener = listen("*", {}, options);
    await listener.until(welcome);
    await client.patch("a").inc({ n: 1 }).commit();
    const event = await listener.until(about("a"));
    expect(event).toMatchObject({ result: { n: 2 }, previous: { n: 1 } });
  });

  it("get effects that mendoza applies and reverts", async () => {
    const before = await client.create({ _id: "a", _type: "note", n: 1 });
    const listener = listen("*", {}, { effectFormat: "mendoza" });
    await listener.until(welcome);
    const after = await client.patch("a").inc({ n: 1 }).commit();
    const event = await listener.until(about("a"));
    const state = (document: object) =>
      Object.fromEntries(Object.entries(document).filter(([field]) => field !== "_rev"));
    expect(event["effects"]).toEqual({ apply: [0, state(after)], revert: [0, state(before)] });
  });

  it("get one event a document, counted and in order, and every transaction in order", async () => {
    const listener = listen("*");
    await listener.until(welcome);
    await client
      .transaction()
      .create({ _id: "a", _type: "note" })
      .create({ _id: "b", _type: "note" })
      .commit();
    const patches = Array.from({ length: 50 }, (_, n) =>
      client.patch("a").set({ n }).commit({ visibility: "async" }),
    );
    const revisions = (await Promise.all(patches)).map(({ _rev }) => _rev);
    await client.create({ _id: "last", _type: "note" });
    await listener.until(about("last"));
    const mutations = listener.seen.slice(1);
    expect(
      mutations
        .slice(0, 2)
        .map((event) => [
          event["documentId"],
          event["transactionCurrentEvent"],
          event["transactionTotalEvents"],
        ]),
    ).toEqual([
      ["a", 1, 2],
      ["b", 2, 2],
    ]);
    const patched = mutations.slice(2, -1);
    expect(patched.map((event) => event["transactionId"]).toSorted()).toEqual(revisions.toSorted());
    for (const [index, event] of patched.entries()) {
      const previous = index === 0 ? mutations[0] : patched[index - 1];
      expect(event["previousRev"]).toBe(previous?.["resultRev"]);
    }
  });

  it("with a bad query hear why", async () => {
    const listener = listen("*[_type == ");
    expect((await listener.failed).message).toContain("GROQ query parse error");
  });

  it("with a query that the lake cannot evaluate fail by name", async () => {
    const listener = listen("*[geo::distance(a, b) < 1]");
    expect((await listener.failed).message).toContain("geo::distance");
    expect(fixture.lake.ledger.entries).toMatchObject([{ feature: "query: geo::distance()" }]);
  });
});

describe("a restart of the lake", () => {
  it("is followed by a reconnect and a new welcome", async () => {
    const listener = listen("*");
    await listener.until(welcome);
    await fixture.restart();
    await listener.until((event) => listener.seen.indexOf(event) > 0 && welcome(event));
    await client.create({ _id: "a", _type: "note" });
    await listener.until(about("a"));
    expect(listener.seen.map(({ type }) => type)).toEqual([
      "welcome",
      "reconnect",
      "welcome",
      "mutation",
    ]);
  });

  it("lets a resuming listener go on after the last event it saw, and miss nothing", async () => {
    const options = { enableResume: true };
    const listener = listen("*", {}, options);
    await listener.until(welcome);
    await client.create({ _id: "seen", _type: "note" });
    await listener.until(about("seen"));
    await client.create({ _id: "probably-missed", _type: "note" });
    await fixture.restart();
    await client.create({ _id: "after", _type: "note" });
    await listener.until(about("after"));
    const ids = listener.seen.flatMap(({ documentId }) => documentId ?? []);
    expect(ids).toEqual(["seen", "probably-missed", "after"]);
    expect(listener.seen.map(({ type }) => type)).toContain("welcomeback");
  });

  it("resets a resuming listener where history does not reach back", async () => {
    await fixture.restart({ slackBytes: 1 });
    const listener = listen("*", {}, { enableResume: true });
    await listener.until(welcome);
    await client.create({ _id: "a", _type: "note", text: "x".repeat(2000) });
    await listener.until(about("a"));
    await fixture.lake.store.compact();
    await fixture.restart({ slackBytes: 1 });
    const first = await listener.until((event) => event.type === "reset");
    expect(first).toMatchObject({ type: "reset" });
  });
});

describe("over the browser's socket", () => {
  let openedSockets = 0;

  /** The client's build for browsers: it listens through the global `fetch`, as in the Studio. */
  function socketClient(): SanityClient {
    vi.stubGlobal("location", { href: `${HUB_ORIGIN}/studio/` });
    vi.stubGlobal("fetch", globalThis.fetch);
    const PlainWebSocket = globalThis.WebSocket;
    openedSockets = 0;
    vi.stubGlobal(
      "WebSocket",
      class extends PlainWebSocket {
        constructor(url: string | URL) {
          super(url);
          openedSockets += 1;
        }
      },
    );
    ends.push(() => vi.unstubAllGlobals());
    installListenOverSocket(fixture.url);
    return createBrowserClient(configFor(fixture.url));
  }

  it("many listeners share one connection and behave as with SSE", async () => {
    const listener = socketClient();
    const listeners = Array.from({ length: 12 }, (_, index) =>
      listen("*[n == $n]", { n: index }, {}, listener),
    );
    await Promise.all(listeners.map(({ until }) => until(welcome)));
    for (let n = 0; n < 12; n++) await client.create({ _id: `note-${n}`, _type: "note", n });
    for (const [n, each] of listeners.entries()) {
      await each.until(about(`note-${n}`));
      expect(each.seen.map(({ type }) => type)).toEqual(["welcome", "mutation"]);
    }
    expect(openedSockets).toBe(1);
  });

  it("reconnects after a restart", async () => {
    const listener = listen("*", {}, {}, socketClient());
    await listener.until(welcome);
    await fixture.restart();
    await listener.until((event) => listener.seen.indexOf(event) > 0 && welcome(event));
    await client.create({ _id: "a", _type: "note" });
    await listener.until(about("a"));
  });

  it("is closed to foreign origins", async () => {
    const { WebSocket } = await import("ws");
    const opened = (origin: string) =>
      new Promise<string>((resolve) => {
        const address = `${fixture.url.replace("http", "ws")}/__lake/listen`;
        const socket = new WebSocket(address, { origin });
        socket.on("open", () => {
          socket.close();
          resolve("open");
        });
        socket.on("error", (error) => resolve(error.message));
      });
    expect(await opened("https://evil.example")).toContain("403");
    expect(await opened(HUB_ORIGIN)).toBe("open");
  });
});

describe("presence", () => {
  it("tells the other tabs who is where, and who left", async () => {
    const { WebSocket } = await import("ws");
    const address = `${fixture.url.replace("http", "ws")}/v2022-06-30/socket/production`;
    const tab = async () => {
      const socket = new WebSocket(address);
      const messages: Record<string, unknown>[] = [];
      const waiting: (() => void)[] = [];
      socket.on("message", (data: Buffer) => {
        const message: unknown = JSON.parse(data.toString());
        messages.push({ ...(typeof message === "object" ? message : {}) });
        for (const wake of waiting.splice(0)) wake();
      });
      await new Promise((resolve) => socket.once("open", resolve));
      const until = async (fits: (message: Record<string, unknown>) => boolean) => {
        for (;;) {
          const found = messages.find(fits);
          if (found) return found;
          await new Promise<void>((resolve) => waiting.push(resolve));
        }
      };
      const call = (id: string, method: string, params: object = {}) => {
        socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
        return until((message) => message["id"] === id);
      };
      return { socket, until, call };
    };
    const [one, two] = [await tab(), await tab()];
    const { result: subscription } = await one.call("1", "presence_subscribe");
    await two.call("2", "presence_announce", { data: { sessionId: "two", locations: [] } });
    const ofType = (type: string) => (message: Record<string, unknown>) =>
      JSON.stringify(message["params"] ?? {}).includes(`"type":"${type}"`);
    expect(await one.until(ofType("state"))).toMatchObject({
      method: "presence_subscription",
      params: { subscription, result: { i: "local-editor", m: { sessionId: "two" } } },
    });
    two.socket.close();
    expect(await one.until(ofType("disconnect"))).toMatchObject({
      params: { result: { m: { session: "two" } } },
    });
    one.socket.close();
  });
});
