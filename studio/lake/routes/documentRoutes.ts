import { flag } from "../http/lakeRequest.ts";
import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";
import type { LakeDocument } from "../store/document.ts";
import { publishedIdOf } from "../store/documentIds.ts";

/** Single documents by id, and who refers to them. */
export function documentRoutes(lake: Lake): Route[] {
  const { documents } = lake.store;

  function allVersionsOf(id: string): LakeDocument[] {
    return [...documents.versionsOf(publishedIdOf(id))].flatMap(
      (each) => documents.get(each) ?? [],
    );
  }

  return [
    {
      method: "GET",
      path: "/data/doc/:dataset/:ids",
      handle({ params, query }) {
        const ids = (params["ids"] ?? "").split(",").filter((id) => id !== "");
        const omitted = ids
          .filter((id) => !documents.get(id))
          .map((id) => ({ id, reason: "existence" }));
        if (flag(query, "excludeContent")) return json({ omitted });
        const found = flag(query, "includeAllVersions")
          ? ids.flatMap(allVersionsOf)
          : ids.flatMap((id) => documents.get(id) ?? []);
        return json({ documents: found, omitted });
      },
    },
    {
      // Asked by the Studio for references from other datasets: there are none.
      method: "GET",
      path: "/data/references/:dataset/documents/:id/to",
      handle: () => json({ totalCount: 0, references: [] }),
    },
  ];
}
