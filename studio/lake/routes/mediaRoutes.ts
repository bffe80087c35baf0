import { pipeline } from "node:stream/promises";
import {
  assetId,
  assetName,
  parseAssetName,
  type AssetFile,
  type AssetKind,
} from "../assets/assetPaths.ts";
import type { ImageCache } from "../assets/imageCache.ts";
import { mediaTypeOf } from "../assets/mimeTypes.ts";
import { outputFormat, transformImage } from "../assets/transformImage.ts";
import { parseTransform } from "../assets/transformParams.ts";
import { parseByteRange } from "../http/byteRange.ts";
import { httpError } from "../http/lakeError.ts";
import type { LakeRequest } from "../http/lakeRequest.ts";
import { HANDLED, type Reply } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";

const IMMUTABLE = "public, max-age=31536000, immutable";

/** Pictures and files by their content's address, as Sanity's CDN serves them. */
export function mediaRoutes(lake: Lake, cache: ImageCache): Route[] {
  return [
    {
      method: "GET",
      path: "/images/:projectId/:dataset/:name",
      async handle(request) {
        const { file, size } = await find(lake, "image", request);
        const parsed = parseTransform(request.query, request.raw.headers.accept ?? "");
        switch (parsed.type) {
          case "unsupported":
            throw lake.ledger.unsupported(parsed.feature, `GET ${request.path}`);
          case "invalid":
            throw httpError(400, parsed.description);
          case "original":
            return sendFile(lake, request, { file, size });
          case "transform": {
            // Vectors are served as they are unless pixels are asked for.
            const { transform } = parsed;
            if (file.extension === "svg" && transform.format === undefined) {
              return sendFile(lake, request, { file, size });
            }
            const key = JSON.stringify([file, transform]);
            const bytes = await cache.get(key, () =>
              transformImage(lake.assets.pathOf(file), file, transform),
            );
            return sendBytes(request, bytes, mediaTypeOf(outputFormat(file, transform)));
          }
          default:
            throw new Error(`Unknown transform: ${JSON.stringify(parsed satisfies never)}`);
        }
      },
    },
    {
      method: "GET",
      path: "/files/:projectId/:dataset/:name",
      async handle(request) {
        return sendFile(lake, request, await find(lake, "file", request));
      },
    },
  ];
}

interface FoundFile {
  file: AssetFile;
  size: number;
}

async function find(lake: Lake, kind: AssetKind, { params }: LakeRequest): Promise<FoundFile> {
  const name = params["name"] ?? "";
  const here = params["projectId"] === lake.projectId && params["dataset"] === lake.dataset;
  const file = here ? parseAssetName(kind, name) : undefined;
  const size = file && (await lake.assets.sizeOf(file));
  if (!file || size === undefined) throw httpError(404, `Asset not found: ${kind}s/${name}`);
  return { file, size };
}

async function sendFile(
  lake: Lake,
  { raw, response, method, query }: LakeRequest,
  { file, size }: FoundFile,
): Promise<Reply> {
  const etag = `"${file.sha1}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", IMMUTABLE);
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("x-content-type-options", "nosniff");
  // An uploaded SVG or HTML must not run scripts at the lake's origin.
  response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
  if (raw.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return HANDLED;
  }
  const range = parseByteRange(raw.headers.range, size);
  if (range.type === "unsatisfiable") {
    response.writeHead(416, { "content-range": `bytes */${size}` }).end();
    return HANDLED;
  }
  const { start, end } = range.type === "part" ? range : { start: 0, end: size - 1 };
  response.writeHead(range.type === "part" ? 206 : 200, {
    "content-type": mediaTypeOf(file.extension),
    "content-length": end - start + 1,
    ...(range.type === "part" ? { "content-range": `bytes ${start}-${end}/${size}` } : {}),
    ...downloadHeader(lake, query, file),
  });
  if (method === "HEAD" || size === 0) response.end();
  // A reader that goes away in the middle is no fault of ours.
  else await pipeline(lake.assets.read(file, { start, end }), response).catch(() => undefined);
  return HANDLED;
}

function sendBytes({ response, method }: LakeRequest, bytes: Buffer, type: string): Reply {
  response.writeHead(200, {
    "content-type": type,
    "content-length": bytes.length,
    "cache-control": IMMUTABLE,
    "x-content-type-options": "nosniff",
    vary: "Accept, Origin",
  });
  response.end(method === "HEAD" ? undefined : bytes);
  return HANDLED;
}

/** `?dl` offers a download under the original name, `?dl=name.pdf` under that one. */
function downloadHeader(
  lake: Lake,
  query: URLSearchParams,
  file: AssetFile,
): { "content-disposition"?: string } {
  const wanted = query.get("dl");
  if (wanted === null) return {};
  const name = wanted === "" ? originalName(lake, file) : wanted;
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return {
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
}

function originalName(lake: Lake, file: AssetFile): string {
  const name = lake.store.documents.get(assetId(file))?.["originalFilename"];
  return typeof name === "string" ? name : assetName(file);
}
