import { parseFilePath, parseImagePath } from "../../common/media.ts";
import type { MediaSource } from "../env.ts";
import { isCurrent, upstreamRange } from "./byteRange.ts";
import { fileDelivery, imageType, type Delivery } from "./contentTypes.ts";
import { askUpstream, fileUrl, imageUrl, type Fetch } from "./upstream.ts";

/** What an answer under /media/ came to; `area` picks its security headers. */
export interface MediaAnswer {
  response: Response;
  area: "media" | "svg";
  /** Why upstream gave nothing; to be logged. */
  failure?: string;
}

export interface MediaContext {
  source: MediaSource;
  fetch: Fetch;
  /** Keeps whole pictures at hand; undefined where there is no cache. */
  cache: Cache | undefined;
  waitUntil: (promise: Promise<unknown>) => void;
  /** How long upstream may take to answer, in milliseconds. */
  timeout: number;
}

/** A medium that a path stands for. */
interface Medium {
  url: string;
  etag: string;
  delivery: Delivery;
  isImage: boolean;
}

const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Answers GET and HEAD for /media/image/… and /media/file/…: content is addressed by its hash, so
 * an answer never changes. Of upstream's headers only length and range are passed on.
 */
export async function serveMedia(request: Request, context: MediaContext): Promise<MediaAnswer> {
  const { pathname } = new URL(request.url);
  const medium = mediumOf(pathname, context.source);
  if (medium === undefined) return { response: missing(), area: "media" };
  const area = medium.delivery.contentType === "image/svg+xml" ? "svg" : "media";
  if (isCurrent(request.headers, medium.etag)) {
    return { response: new Response(null, { status: 304, headers: headersOf(medium) }), area };
  }
  if (!medium.isImage) return { ...(await fetched(request, medium, context)), area };
  const cacheKey = new URL(pathname, request.url).href;
  const kept = await context.cache?.match(cacheKey);
  if (kept !== undefined) return { response: withoutBody(request, kept), area };
  const answer = await fetched(request, medium, context);
  if (request.method === "GET" && answer.response.status === 200 && context.cache !== undefined) {
    context.waitUntil(context.cache.put(cacheKey, answer.response.clone()));
  }
  return { ...answer, area };
}

function mediumOf(path: string, source: MediaSource): Medium | undefined {
  const file = parseFilePath(path);
  if (file !== undefined) {
    return {
      url: fileUrl(file, source),
      etag: `"${file.hash}"`,
      delivery: fileDelivery(file.extension),
      isImage: false,
    };
  }
  const rendition = parseImagePath(path, source.key);
  const url = rendition === undefined ? undefined : imageUrl(rendition, source);
  if (rendition === undefined || url === undefined) return undefined;
  return {
    url,
    // Weak: an encoder's next version gives other bytes for the same picture.
    etag: `W/"${path.slice("/media/image/".length)}"`,
    delivery: { contentType: imageType(rendition.format), disposition: undefined },
    isImage: true,
  };
}

async function fetched(
  request: Request,
  medium: Medium,
  { fetch, timeout }: MediaContext,
): Promise<{ response: Response; failure?: string }> {
  const range =
    medium.isImage || request.method === "HEAD"
      ? undefined
      : upstreamRange(request.headers, medium.etag);
  const answer = await askUpstream({ url: medium.url, range, fetch, timeout });
  switch (answer.type) {
    case "missing":
      return { response: missing() };
    case "unsatisfiable":
      return { response: unsatisfiable(answer.size) };
    case "failed":
      return { response: unavailable(), failure: answer.reason };
    case "found": {
      const type = answer.response.headers.get("Content-Type") ?? "";
      if (isPlausible(type, medium)) {
        return { response: withoutBody(request, passedOn(answer.response, medium)) };
      }
      await answer.response.body?.cancel();
      return { response: unavailable(), failure: `content type ${type}` };
    }
  }
}

/** Upstream's error pages come as HTML, some with status 200. */
function isPlausible(type: string, { isImage, delivery }: Medium): boolean {
  if (isImage) return type.startsWith("image/");
  return delivery.disposition === "attachment" || !type.startsWith("text/html");
}

function passedOn(upstream: Response, medium: Medium): Response {
  const headers = headersOf(medium);
  if (!medium.isImage) headers.set("Accept-Ranges", "bytes");
  for (const name of ["Content-Length", "Content-Range"]) {
    const value = upstream.headers.get(name);
    if (value !== null && upstream.headers.get("Content-Encoding") === null)
      headers.set(name, value);
  }
  return new Response(upstream.body, { status: upstream.status, headers });
}

function headersOf({ etag, delivery: { contentType, disposition } }: Medium): Headers {
  const headers = new Headers({
    "Content-Type": contentType,
    "Cache-Control": IMMUTABLE,
    ETag: etag,
  });
  if (disposition !== undefined) headers.set("Content-Disposition", disposition);
  return headers;
}

function withoutBody(request: Request, response: Response): Response {
  if (request.method !== "HEAD") return response;
  void response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}

function missing(): Response {
  return plain(404, "Diese Datei gibt es hier nicht.", { "Cache-Control": "public, max-age=60" });
}

function unavailable(): Response {
  return plain(
    502,
    "Diese Datei ist im Moment nicht erreichbar. Bitte versuchen Sie es später noch einmal.",
    {
      "Cache-Control": "no-store",
    },
  );
}

function unsatisfiable(size: number | undefined): Response {
  return plain(416, "Diesen Ausschnitt der Datei gibt es nicht.", {
    "Cache-Control": "no-store",
    ...(size === undefined ? {} : { "Content-Range": `bytes */${size}` }),
  });
}

function plain(status: number, text: string, headers: Record<string, string>): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...headers },
  });
}
