import type { ClientReturn, QueryParams, SanityQueries } from "@sanity/client";
import type { ContentOptions } from "./Content.ts";
import { fitting } from "./shapes/fitting.ts";
import { shapes } from "./shapes/shapes.ts";
import { withoutUnprintables } from "./withoutUnprintables.ts";

/** Asks one of the hub's queries; what it answers is of the type that the query has. */
export type FetchQuery = <Query extends keyof SanityQueries>(
  query: Query,
  params?: QueryParams,
) => Promise<ClientReturn<Query>>;

/** The door through which all content comes: behind it, types are true and texts can be shown. */
export function fetchQuery({
  client,
  perspective,
  report,
  unreachable,
}: Pick<ContentOptions, "client" | "perspective" | "report" | "unreachable">): FetchQuery {
  const source = client.withConfig({ perspective });
  const fit = fitting(shapes, report);
  return async (query, params = {}) => {
    const result = await source.fetch(query, params).catch((cause: unknown) => {
      throw unreachable(cause);
    });
    return withoutUnprintables(fit(result, query));
  };
}
