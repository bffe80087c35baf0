import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";

/** The lake's own pages, for whoever starts, tests or repairs it. */
export function lakeRoutes(lake: Lake): Route[] {
  const { store, ledger, projectId, dataset } = lake;
  return [
    {
      method: "GET",
      path: "/__lake/health",
      handle: () =>
        json({
          ok: true,
          projectId,
          dataset,
          documents: store.documents.size,
          logBytes: store.logBytes,
          liveBytes: Math.round(store.liveBytes),
          unsupportedCalls: ledger.entries.length,
        }),
    },
    { method: "GET", path: "/__lake/ledger", handle: () => json({ entries: ledger.entries }) },
    {
      method: "POST",
      path: "/__lake/compact",
      async handle() {
        await store.compact();
        return json({ logBytes: store.logBytes });
      },
    },
  ];
}
