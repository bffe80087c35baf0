import type { HubEnv } from "../env.ts";
import { placesFrom } from "../seminars/placesFrom.ts";
import { serveAtVisit } from "./serveAtVisit.ts";

/** The page that the build wrote for a path, as it is at this moment. Throws where there is none. */
export async function pageAtVisit(
  path: string,
  { assets, database, hubOrigin, now }: Pick<HubEnv, "assets" | "database" | "hubOrigin" | "now">,
): Promise<Response> {
  const request = new Request(new URL(path, hubOrigin));
  const page = await serveAtVisit(request, { assets, now: now(), placesOf: placesFrom(database) });
  if (page === undefined) throw new Error(`The build has no page ${path}.`);
  return page;
}
