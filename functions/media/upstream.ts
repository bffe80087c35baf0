import type { ImageRendition } from "../../common/media.ts";
import type { MediaSource } from "../env.ts";

/** A way to fetch; a test gives its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What became of a question to the media source. */
export type UpstreamAnswer =
  | { type: "found"; response: Response }
  | { type: "missing" }
  | { type: "unsatisfiable"; size: number | undefined }
  | { type: "failed"; reason: string };

const QUALITY: Readonly<Record<string, number>> = { avif: 55, webp: 76, jpg: 80 };

/**
 * Where a rendition is made; undefined if the format cannot be made of the asset (only an SVG can
 * be served as one, and it is served as it is).
 */
export function imageUrl(rendition: ImageRendition, source: MediaSource): string | undefined {
  const [, name, extension] = /^image-(.+)-([a-z]+)$/.exec(rendition.assetId) ?? [];
  if (name === undefined || extension === undefined) return undefined;
  if ((extension === "svg") !== (rendition.format === "svg")) return undefined;
  const address = `${source.origin}/images/${source.project}/${source.dataset}/${name}.${extension}`;
  if (rendition.format === "svg") return address;
  const { rect, width, format } = rendition;
  const parameters = new URLSearchParams({
    ...(rect === undefined
      ? {}
      : { rect: [rect.left, rect.top, rect.width, rect.height].join(",") }),
    w: String(width),
    fit: "max",
    fm: format,
  });
  const quality = QUALITY[format];
  if (quality !== undefined) parameters.set("q", String(quality));
  return `${address}?${parameters.toString()}`;
}

/** Where a file lies. */
export function fileUrl(file: { hash: string; extension: string }, source: MediaSource): string {
  return `${source.origin}/files/${source.project}/${source.dataset}/${file.hash}.${file.extension}`;
}

/**
 * Asks the media source. `timeout` (milliseconds) bounds the wait for the answer's head, not for
 * its body: a film may take its time.
 */
export async function askUpstream({
  url,
  range,
  fetch,
  timeout,
}: {
  url: string;
  range: string | undefined;
  fetch: Fetch;
  timeout: number;
}): Promise<UpstreamAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(url, {
      // A compressed answer would have another length than the one it tells.
      headers: { "Accept-Encoding": "identity", ...(range === undefined ? {} : { Range: range }) },
      redirect: "manual",
      signal: abort.signal,
      // Cloudflare's edge keeps the whole file, and cuts ranges out of it itself.
      cf: {
        cacheEverything: true,
        cacheTtlByStatus: { "200-299": 31_536_000, "404": 60, "500-599": 0 },
      },
    });
    return await judged(response, range);
  } catch (thrown) {
    return { type: "failed", reason: abort.signal.aborted ? "timeout" : String(thrown) };
  } finally {
    clearTimeout(timer);
  }
}

async function judged(response: Response, range: string | undefined): Promise<UpstreamAnswer> {
  if (response.status === 200 || (response.status === 206 && range !== undefined)) {
    return { type: "found", response };
  }
  await response.body?.cancel();
  if (response.status === 404) return { type: "missing" };
  if (response.status === 416 && range !== undefined) {
    const size = /^bytes \*\/(\d+)$/.exec(response.headers.get("Content-Range") ?? "")?.[1];
    return { type: "unsatisfiable", size: size === undefined ? undefined : Number(size) };
  }
  return { type: "failed", reason: `status ${response.status}` };
}
