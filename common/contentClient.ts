import { createClient, type ClientPerspective, type SanityClient } from "@sanity/client";
import type { ContentSource } from "./contentSource.ts";

/**
 * A Sanity client for a content source, the lake or Sanity's cloud alike. Never goes through
 * Sanity's CDN: a build right after "Veröffentlichen" must see what was published.
 */
export function createContentClient(
  source: ContentSource,
  options: {
    perspective: ClientPerspective;
    /** How often a source that does not answer is asked again; the client's own five by default. */
    maxRetries?: number;
  },
): SanityClient {
  return createClient({
    projectId: source.projectId,
    dataset: source.dataset,
    apiVersion: source.apiVersion,
    ...options,
    useCdn: false,
    ...(source.token === undefined ? {} : { token: source.token }),
    ...(source.apiHost === undefined ? {} : ownHost(source.apiHost)),
  });
}

function ownHost(apiHost: string): { apiHost: string; useProjectHostname: boolean } {
  // Otherwise the client asks for http://<project>.127.0.0.1, a name that no resolver knows.
  return { apiHost, useProjectHostname: false };
}
