import { httpError } from "../http/lakeError.ts";
import { flag } from "../http/lakeRequest.ts";
import { HANDLED, json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import { documentAt, type Moment } from "../history/documentAt.ts";
import { documentEvents } from "../history/documentEvents.ts";
import { selectTransactions } from "../history/selectTransactions.ts";
import type { Lake } from "../lake.ts";

/** Earlier states and what happened when, as far back as the log remembers. */
export function historyRoutes(lake: Lake): Route[] {
  const { store } = lake;
  return [
    {
      method: "GET",
      path: "/data/history/:dataset/events/documents/:id",
      handle({ params, query }) {
        const id = params["id"] ?? "";
        const all = documentEvents(store.history(), id);
        const start = Number(query.get("nextCursor") ?? "0") || 0;
        const end = start + limitOf(query, 100);
        const nextCursor = end < all.length ? String(end) : "";
        return json({ events: { [id]: all.slice(start, end) }, nextCursor });
      },
    },
    {
      method: "GET",
      path: "/data/history/:dataset/transactions/:ids",
      handle({ params, query, response }) {
        const transactions = selectTransactions(store.history(), {
          ids: new Set((params["ids"] ?? "").split(",")),
          fromTransaction: query.get("fromTransaction") || undefined,
          toTransaction: query.get("toTransaction") || undefined,
          fromTime: query.get("fromTime") || undefined,
          toTime: query.get("toTime") || undefined,
          reverse: flag(query, "reverse"),
          limit: limitOf(query, 50),
          includeMutations: !flag(query, "excludeMutations") && !flag(query, "excludeContent"),
          includeEffects: query.get("effectFormat") === "mendoza",
          onlyThese: flag(query, "includeIdentifiedDocumentsOnly"),
        });
        response.writeHead(200, { "content-type": "application/x-ndjson" });
        for (const transaction of transactions) response.write(`${JSON.stringify(transaction)}\n`);
        response.end();
        return HANDLED;
      },
    },
    {
      method: "GET",
      path: "/data/history/:dataset/documents/:ids",
      handle({ params, query }) {
        const moment = momentOf(query);
        const history = store.history();
        const ids = (params["ids"] ?? "").split(",");
        const documents = ids.flatMap((id) => {
          const current = store.documents.get(id);
          return documentAt({ history, current }, id, moment) ?? [];
        });
        return json({ documents });
      },
    },
  ];
}

function limitOf(query: URLSearchParams, standard: number): number {
  const limit = Number(query.get("limit") ?? standard);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 1000) : standard;
}

function momentOf(query: URLSearchParams): Moment {
  const revision = query.get("revision");
  if (revision) return { kind: "revision", revision };
  if (flag(query, "lastRevision")) return { kind: "last" };
  const time = query.get("time");
  if (time === null) return { kind: "last" };
  if (Number.isNaN(Date.parse(time))) throw httpError(400, `Invalid time "${time}"`);
  return { kind: "time", time: new Date(time).toISOString() };
}
