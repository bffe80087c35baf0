import { createServer } from "node:http";
import { API_VERSION, type ContentSource } from "../../../../common/contentSource.ts";

/** A content API that knows seminars by id. */
export interface Seminars {
  /** A source that nothing has been read from yet, for what was read is believed for a while. */
  source(): ContentSource;
  /** Published from now on, but for what `but` says of an online seminar from `start` to `end`. */
  publish(id: string, when: { start: string; end: string }, but?: object): void;
  unpublish(id: string): void;
  /** Asking for it fails. */
  break(id: string): void;
  close(): Promise<void>;
}

export async function startSeminars(): Promise<Seminars> {
  const known = new Map<string, object | undefined>();
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://content.example");
    const id = (searchParams.get("$id") ?? "").replaceAll('"', "");
    const isAllowed = searchParams.get("perspective") === "published";
    const isBroken = !isAllowed || (known.has(id) && known.get(id) === undefined);
    response.writeHead(isBroken ? 400 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(isBroken ? { error: "x" } : { result: known.get(id) ?? null }));
  });
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address !== null) resolve(address.port);
  });
  const apiHost = `http://127.0.0.1:${await promise}`;
  return {
    source: () => ({
      kind: "lake",
      projectId: "hublocal",
      dataset: "production",
      apiVersion: API_VERSION,
      mediaOrigin: apiHost,
      apiHost,
    }),
    publish: (id, when, but = {}) => {
      known.set(id, {
        _id: id,
        _updatedAt: "2026-11-20T10:00:00Z",
        title: `Termin ${id}`,
        slug: id,
        format: "online",
        state: "planned",
        stateNote: null,
        originalStart: null,
        capacity: 20,
        open: true,
        deadline: null,
        url: null,
        asksCompany: true,
        asksQuestion: true,
        place: [null, null, null, null],
        onlineNote: null,
        joinLink: "https://raum.example.org/4711",
        ...when,
        ...but,
      });
    },
    unpublish: (id) => known.delete(id),
    break: (id) => known.set(id, undefined),
    close: async () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<undefined>();
      server.close(() => closed.resolve(undefined));
      await closed.promise;
    },
  };
}
