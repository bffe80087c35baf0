import type { IncomingMessage } from "node:http";
import { dataError, httpError, LakeError } from "../http/lakeError.ts";
import type { Lake } from "../lake.ts";
import { diskError } from "../mutate/commitStaged.ts";
import { mutateDocuments } from "../mutate/mutateDocuments.ts";
import type { JsonObject, LakeDocument } from "../store/document.ts";
import { randomId } from "../store/documentIds.ts";
import { assetId, assetName, type AssetFile, type AssetKind } from "./assetPaths.ts";
import type { ReceivedFile } from "./assetStore.ts";
import { readImageFacts, type MetadataKind } from "./imageMetadata.ts";
import { extensionFor, mediaTypeOf } from "./mimeTypes.ts";

/** More than any episode or tutorial video of a hub like this; keeps a mistake off the disk. */
const MAX_ASSET_BYTES = 500_000_000;

const DEFAULT_METADATA: readonly MetadataKind[] = ["blurhash", "lqip", "palette"];

/**
 * Stores an uploaded picture or file and its asset document; the same bytes again give the
 * document that is there. Throws a LakeError: 400 where it is no picture, 413, 501, 507.
 */
export async function uploadAsset(
  lake: Lake,
  kind: AssetKind,
  { body, query }: { body: IncomingMessage; query: URLSearchParams },
): Promise<LakeDocument> {
  const wanted = wantedMetadata(lake, query.getAll("meta"));
  const received = await lake.assets.receive(body, MAX_ASSET_BYTES).catch((error: unknown) => {
    throw diskError(error);
  });
  if (!received) throw httpError(413, `Asset exceeds limit of ${MAX_ASSET_BYTES} bytes`);
  try {
    const { file, metadata } = await describe(kind, received, { body, query, wanted });
    const existing = lake.store.documents.get(assetId(file));
    if (existing && (await lake.assets.sizeOf(file)) === received.bytes) return existing;
    await received.keep(file);
    return existing ?? (await createDocument(lake, file, { received, metadata, body, query }));
  } catch (error) {
    throw error instanceof LakeError ? error : diskError(error);
  } finally {
    await received.discard();
  }
}

function wantedMetadata(lake: Lake, named: readonly string[]): Set<MetadataKind> {
  const names = named.flatMap((value) => value.split(",")).filter((name) => name !== "");
  if (names.length === 0) return new Set(DEFAULT_METADATA);
  const wanted = new Set<MetadataKind>();
  for (const name of names) {
    const kind = DEFAULT_METADATA.find((known) => known === name);
    if (kind) wanted.add(kind);
    else if (name !== "none") {
      throw lake.ledger.unsupported(`asset metadata: ${name}`, "POST /assets/images");
    }
  }
  return wanted;
}

interface Upload {
  body: IncomingMessage;
  query: URLSearchParams;
}

async function describe(
  kind: AssetKind,
  received: ReceivedFile,
  { body, query, wanted }: Upload & { wanted: ReadonlySet<MetadataKind> },
): Promise<{ file: AssetFile; metadata: JsonObject | undefined }> {
  const { sha1 } = received;
  if (kind === "file") {
    const filename = query.get("filename") ?? undefined;
    const extension = extensionFor(filename, body.headers["content-type"]);
    return { file: { kind, sha1, extension }, metadata: undefined };
  }
  const facts = await readImageFacts(received.path, wanted);
  if (!facts) {
    throw dataError(400, {
      type: "invalidImageError",
      description: "Invalid image: not a JPEG, PNG, WebP, AVIF, HEIF, GIF, TIFF or SVG",
    });
  }
  const { width, height, extension, metadata } = facts;
  return { file: { kind, sha1, size: { width, height }, extension }, metadata };
}

async function createDocument(
  lake: Lake,
  file: AssetFile,
  {
    received,
    metadata,
    query,
  }: Upload & { received: ReceivedFile; metadata: JsonObject | undefined },
): Promise<LakeDocument> {
  const path = `${file.kind}s/${lake.projectId}/${lake.dataset}/${assetName(file)}`;
  const id = assetId(file);
  const texts = ["label", "title", "description", "creditLine"].flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  const [sourceName, sourceId] = [query.get("sourceName"), query.get("sourceId")];
  const document: JsonObject = {
    _id: id,
    _type: `sanity.${file.kind}Asset`,
    assetId: file.sha1,
    extension: file.extension,
    mimeType: mediaTypeOf(file.extension).split(";")[0],
    originalFilename: query.get("filename") ?? assetName(file),
    path,
    sha1hash: file.sha1,
    size: received.bytes,
    uploadId: randomId(32),
    url: `${lake.url}/${path}`,
    ...(metadata ? { metadata } : {}),
    ...Object.fromEntries(texts),
    ...(sourceName && sourceId
      ? { source: { name: sourceName, id: sourceId, url: query.get("sourceUrl") } }
      : {}),
  };
  const { results } = await mutateDocuments(lake, {
    mutations: [{ createIfNotExists: document }],
    transactionId: randomId(),
    dryRun: false,
    addKeys: false,
    select: () => Promise.resolve([]),
  });
  const [result] = results;
  if (!result?.document) throw new Error(`Asset document ${id} was not written`);
  return result.document;
}
