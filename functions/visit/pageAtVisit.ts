import type { HubEnv } from "../env.ts";
import { serveAtVisit } from "./serveAtVisit.ts";

/** The page that the build wrote for a path, as it is at this moment. Throws where there is none. */
export async function pageAtVisit(
  path: string,
  { assets, hubOrigin, now }: Pick<HubEnv, "assets" | "hubOrigin" | "now">,
): Promise<Response> {
  const request = new Request(new URL(path, hubOrigin));
  const page = await serveAtVisit(request, { assets, now: now() });
  if (page === undefined) throw new Error(`The build has no page ${path}.`);
  return page;
}
