import { once } from "node:events";
import { HANDLED } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";

const LINES_AT_ONCE = 200;

/** All documents, drafts and assets too, as NDJSON: what `sanity dataset export` reads. */
export function exportRoutes(lake: Lake): Route[] {
  return [
    {
      method: "GET",
      path: "/data/export/:dataset",
      async handle({ query, response }) {
        const types = query.get("types")?.split(",");
        // A snapshot: what is written meanwhile is not part of it.
        const documents = [...lake.store.documents.all()].filter(
          (document) => !types || types.includes(document._type),
        );
        response.writeHead(200, { "content-type": "application/x-ndjson; charset=utf-8" });
        for (let i = 0; i < documents.length; i += LINES_AT_ONCE) {
          const lines = documents.slice(i, i + LINES_AT_ONCE).map((doc) => JSON.stringify(doc));
          if (!response.write(`${lines.join("\n")}\n`)) {
            await Promise.race([once(response, "drain"), once(response, "close")]);
          }
          if (response.destroyed) return HANDLED;
        }
        response.end();
        return HANDLED;
      },
    },
  ];
}
