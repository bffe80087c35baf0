import type { SanityClient } from "@sanity/client";
import { createContentClient } from "../../common/contentClient.ts";
import type { ContentSource } from "../../common/contentSource.ts";

const clients = new WeakMap<ContentSource, SanityClient>();

/** The content API as the Worker asks it: what is published, and never long. */
export function contentApi(source: ContentSource): SanityClient {
  const known = clients.get(source);
  if (known !== undefined) return known;
  const client = createContentClient(source, { perspective: "published", maxRetries: 1 });
  clients.set(source, client);
  return client;
}
