import type { SanityClient } from "@sanity/client";

/** Published documents, without the assets that an upload makes before anything is published. */
export const PUBLISHED =
  '*[!(_id in path("drafts.**")) && !(_id in path("versions.**")) && !(_type match "sanity.*") && !(_type match "hub.*") && !(_type match "system.*")]';

/**
 * Calls `onChange` whenever published content changes, and after a lost connection has come back,
 * since changes may have been missed. Resolves once the lake is listening; the result ends it.
 */
export async function watchPublished(
  client: SanityClient,
  onChange: () => void,
): Promise<() => void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let lost = false;
  const subscription = client
    .listen(
      PUBLISHED,
      {},
      {
        events: ["welcome", "mutation", "reconnect"],
        includeResult: false,
        visibility: "query",
      },
    )
    .subscribe({
      next: (event) => {
        switch (event.type) {
          case "mutation":
            onChange();
            break;
          case "reconnect":
            lost = true;
            break;
          case "welcome":
            if (lost) onChange();
            lost = false;
            resolve(undefined);
        }
      },
      error: reject,
    });
  await promise;
  return () => subscription.unsubscribe();
}
