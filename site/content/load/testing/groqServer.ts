import { createServer, type Server } from "node:http";
import type { SanityClient } from "@sanity/client";
import { evaluate, parse } from "groq-js";
import { createContentClient } from "../../../../common/contentClient.ts";
import { contentSourceFrom } from "../../../../common/contentSource.ts";

/** A content source over plain documents, for tests: the real client, real GROQ, and what was asked. */
export interface GroqServer {
  url: string;
  client: SanityClient;
  /** The queries so far, in order. */
  queries: string[];
  close(): Promise<void>;
}

export async function groqServer(documents: readonly object[]): Promise<GroqServer> {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? "/", "http://localhost")).then((result) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ result }));
    });
  });
  const answer = async ({ searchParams }: URL): Promise<unknown> => {
    const query = searchParams.get("query") ?? "";
    queries.push(query);
    const params: Record<string, unknown> = {};
    for (const [name, value] of searchParams) {
      if (name.startsWith("$")) params[name.slice(1)] = JSON.parse(value);
    }
    const result = await evaluate(parse(query, { params }), { dataset: documents, params });
    return result.get();
  };
  const port = await listen(server);
  const url = `http://127.0.0.1:${String(port)}`;
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: url });
  return {
    url,
    queries,
    client: createContentClient(source, { perspective: "published", maxRetries: 0 }),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // The client keeps connections for its next question, which will not come.
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
