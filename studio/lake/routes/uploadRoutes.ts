import { uploadAsset } from "../assets/uploadAsset.ts";
import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";

/** Uploads of pictures and files. */
export function uploadRoutes(lake: Lake): Route[] {
  return (["image", "file"] as const).map((kind) => ({
    method: "POST",
    path: `/assets/${kind}s/:dataset`,
    async handle({ raw, query }) {
      return json({ document: await uploadAsset(lake, kind, { body: raw, query }) });
    },
  }));
}
