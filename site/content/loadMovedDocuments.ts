import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { formerSlugsQuery } from "./queries/formerSlugs.ts";

/** The published documents that were published under other slugs before. */
export async function loadMovedDocuments(env: Readonly<Record<string, string | undefined>>) {
  const client = createContentClient(contentSourceFrom(env), { perspective: "published" });
  return client.fetch(formerSlugsQuery);
}
