import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { SanityClient } from "@sanity/client";
import type { SeedDocument } from "./seedDocument.ts";

interface MediaFile {
  kind: "image" | "file";
  path: string;
}

const CONCURRENT_UPLOADS = 4;
const SEED_DIR = fileURLToPath(new URL(".", import.meta.url));
const MARKER = /^(image|file)@file:\/\/(\..+)$/;

/** The media files that documents name as `_sanityAsset`, each once. Throws at a marker it cannot read. */
function mediaOf(documents: readonly SeedDocument[]): MediaFile[] {
  const byMarker = new Map<string, MediaFile>();
  const visit = (value: unknown, documentId: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [field, inner] of Object.entries(value)) {
      if (field === "_sanityAsset")
        byMarker.set(String(inner), mediaFile(String(inner), documentId));
      else visit(inner, documentId);
    }
  };
  for (const document of documents) visit(document, document._id);
  return [...byMarker.values()];
}

/** How media get into the dataset. */
export interface UploadOptions {
  /** False for a dry run: media that are missing in the dataset stay missing. */
  mayUpload: boolean;
  /** Is told how many of how many media are done. */
  onProgress?: (done: number, total: number) => void;
}

const NOT_UPLOADED = "noch-nicht-hochgeladen";

/**
 * Uploads the media that documents name, unless the dataset has them already, and returns the
 * documents with references to the assets.
 */
export async function uploadMedia(
  client: SanityClient,
  documents: readonly SeedDocument[],
  { mayUpload, onProgress }: UploadOptions,
): Promise<SeedDocument[]> {
  const media = mediaOf(documents);
  const assetIdOf = new Map<string, string>();
  const hashed = await Promise.all(media.map(withHash));
  const known = await assetsByHash(client, hashed);
  let done = 0;
  const upload = async (file: (typeof hashed)[number]): Promise<void> => {
    const assetId =
      known.get(file.sha1) ?? (mayUpload ? await uploadFile(client, file) : NOT_UPLOADED);
    assetIdOf.set(`${file.kind}@file://${file.path}`, assetId);
    done += 1;
    onProgress?.(done, hashed.length);
  };
  const waiting = [...hashed];
  const lanes = Array.from({ length: CONCURRENT_UPLOADS }, async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await upload(file);
  });
  await Promise.all(lanes);
  return documents.map((document) => ({
    ...withAssets(document, assetIdOf),
    _id: document._id,
    _type: document._type,
  }));
}

function mediaFile(marker: string, documentId: string): MediaFile {
  const [, kind, path] = MARKER.exec(marker) ?? [];
  if (path === undefined || (kind !== "image" && kind !== "file")) {
    throw new Error(`${documentId}: "${marker}" names no media file`);
  }
  return { kind, path };
}

async function withHash(file: MediaFile): Promise<MediaFile & { bytes: Buffer; sha1: string }> {
  const bytes = await readFile(new URL(file.path, `file://${SEED_DIR}`));
  return { ...file, bytes, sha1: createHash("sha1").update(bytes).digest("hex") };
}

async function assetsByHash(
  client: SanityClient,
  files: readonly { sha1: string }[],
): Promise<Map<string, string>> {
  const found = await client.fetch<{ _id: string; sha1hash: string }[]>(
    `*[_type in ["sanity.imageAsset", "sanity.fileAsset"] && sha1hash in $hashes]{_id, sha1hash}`,
    { hashes: files.map((file) => file.sha1) },
  );
  return new Map(found.map((asset) => [asset.sha1hash, asset._id]));
}

async function uploadFile(
  client: SanityClient,
  file: MediaFile & { bytes: Buffer },
): Promise<string> {
  const options = { filename: basename(file.path) };
  const asset =
    file.kind === "image"
      ? await client.assets.upload("image", file.bytes, options)
      : await client.assets.upload("file", file.bytes, options);
  return asset._id;
}

function withAssets(
  value: object,
  assetIdOf: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      if (field !== "_sanityAsset") return [field, assetsIn(inner, assetIdOf)];
      return ["asset", { _type: "reference", _ref: assetIdOf.get(String(inner)) }];
    }),
  );
}

function assetsIn(value: unknown, assetIdOf: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => assetsIn(item, assetIdOf));
  if (typeof value === "object" && value !== null) return withAssets(value, assetIdOf);
  return value;
}
