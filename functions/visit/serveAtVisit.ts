import type { PlacesOf } from "../seminars/placesFrom.ts";
import { decideMoments } from "./decideMoments.ts";

/**
 * Serves what the build wrote for a canonical address, with past and future as they are at `now` and
 * the places that seminars have left; undefined where the build has nothing there. Headers are those
 * of the asset layer. A page that depends on either has an ETag of its own for each of its states, so
 * that a browser's copy is thrown away when a moment has passed or a place is taken, and kept until
 * then.
 */
export async function serveAtVisit(
  request: Request,
  { assets, now, placesOf }: { assets: Fetcher; now: Date; placesOf: PlacesOf },
): Promise<Response | undefined> {
  // Without the visitor's conditions: they are about the page that is made of this one.
  const whole = isPage(request.url) ? new Request(request.url, { redirect: "manual" }) : request;
  const asset = await assets.fetch(whole);
  if (asset.status === 404) {
    await asset.body?.cancel();
    return undefined;
  }
  if (whole === request || asset.status !== 200) return asset;
  const tag = asset.headers.get("ETag");
  const headers = new Headers(asset.headers);
  const { html, state } = await decideMoments(asset, { now, placesOf });
  const etag = tag !== null && state !== "" ? tag.replace(/"$/, `-${state}"`) : tag;
  if (etag !== null) headers.set("ETag", etag);
  if (etag !== null && isKnown(request.headers.get("If-None-Match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === "HEAD" ? null : html, { headers });
}

/** Pages end in a slash; what else there is (feeds, calendars) is the same at every visit. */
function isPage(url: string): boolean {
  return new URL(url).pathname.endsWith("/");
}

/** Whether a visitor's If-None-Match names the tag. A compressing cache on the way makes it weak. */
function isKnown(condition: string | null, etag: string): boolean {
  const strong = (tag: string) => tag.trim().replace(/^W\//, "");
  return condition?.split(",").some((tag) => strong(tag) === strong(etag)) ?? false;
}
