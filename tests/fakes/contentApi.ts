import { createServer } from "node:http";

/** A stand-in for Sanity's content API that knows seminars by id, as the Worker asks for them. */
export interface ContentApi {
  url: string;
  /** The results of the Worker's query, by the id it asks for; missing: there is no such seminar. */
  seminars: Map<string, object>;
  /** While set, every question is answered with this status, or never. */
  failsWith: number | "silence" | undefined;
  close(): Promise<void>;
}

/** Starts it on a free loopback port. */
export async function startContentApi(): Promise<ContentApi> {
  const seminars = new Map<string, object>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://content.example");
    const isQuery = /^\/v[\d-]+\/data\/query\/[a-z]+$/.test(url.pathname);
    const isPublished = url.searchParams.get("perspective") === "published";
    const id: unknown = JSON.parse(url.searchParams.get("$id") ?? "null");
    if (api.failsWith === "silence") return;
    const status = api.failsWith ?? (isQuery && isPublished ? 200 : 400);
    response.writeHead(status, { "Content-Type": "application/json" });
    const result = (typeof id === "string" ? seminars.get(id) : undefined) ?? null;
    response.end(
      JSON.stringify(status === 200 ? { result, ms: 1, query: "" } : { error: "asked" }),
    );
  });
  const { promise, resolve } = Promise.withResolvers<string>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address !== null) {
      resolve(`http://127.0.0.1:${address.port}`);
    }
  });
  const api: ContentApi = {
    url: "",
    seminars,
    failsWith: undefined,
    close: async () => {
      const closed = Promise.withResolvers<undefined>();
      server.closeAllConnections();
      server.close(() => closed.resolve(undefined));
      await closed.promise;
    },
  };
  api.url = await promise;
  return api;
}
