import type { SanityClient } from "@sanity/client";
import { PUBLISHED } from "./watchPublished.ts";

/** Changes whenever published content does: how many documents there are, and the newest change. */
export async function contentFingerprint(client: SanityClient): Promise<string> {
  const { count, newest } = await client.fetch<{ count: number; newest: string | null }>(
    `{"count": count(${PUBLISHED}), "newest": ${PUBLISHED} | order(_updatedAt desc)[0]._updatedAt}`,
  );
  return `${count} ${newest ?? "leer"}`;
}
