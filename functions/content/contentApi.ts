import type { QueryParams, SanityClient } from "@sanity/client";
import { createContentClient } from "../../common/contentClient.ts";
import type { ContentSource } from "../../common/contentSource.ts";

/** Milliseconds: a visitor waits for the answer, and may do without it. */
const PATIENCE = 5_000;

const clients = new WeakMap<ContentSource, SanityClient>();

/**
 * What the content API answers to a query, of what is published. The answer is unchecked: it is as
 * good as what editors wrote. Throws where there is none within five seconds.
 */
export async function askContent(
  source: ContentSource,
  query: string,
  params: QueryParams = {},
): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE);
  return clientFor(source).fetch<unknown>(query, params, { signal });
}

function clientFor(source: ContentSource): SanityClient {
  const known = clients.get(source);
  if (known !== undefined) return known;
  const client = createContentClient(source, { perspective: "published", maxRetries: 1 });
  clients.set(source, client);
  return client;
}
