import { join } from "node:path";

export type AssetKind = "image" | "file";

/** An asset file as its address names it. */
export interface AssetFile {
  kind: AssetKind;
  sha1: string;
  /** Pixels; images only */
  size?: { width: number; height: number };
  extension: string;
}

const IMAGE = /^([0-9a-f]{40})-(\d{1,6})x(\d{1,6})\.([a-z0-9]{1,10})$/;
const FILE = /^([0-9a-f]{40})\.([a-z0-9]{1,10})$/;

/**
 * Reads the last part of an asset's address. Undefined for anything else, so that no path from
 * outside ever reaches the disk.
 */
export function parseAssetName(kind: AssetKind, name: string): AssetFile | undefined {
  if (kind === "file") {
    const [, sha1, extension] = FILE.exec(name) ?? [];
    return sha1 && extension ? { kind, sha1, extension } : undefined;
  }
  const [, sha1, width, height, extension] = IMAGE.exec(name) ?? [];
  if (!sha1 || !extension) return undefined;
  return { kind, sha1, size: { width: Number(width), height: Number(height) }, extension };
}

/** "<sha1>-<w>x<h>.<ext>" or "<sha1>.<ext>" */
export function assetName({ sha1, size, extension }: AssetFile): string {
  const dimensions = size ? `-${size.width}x${size.height}` : "";
  return `${sha1}${dimensions}.${extension}`;
}

/** "image-<sha1>-<w>x<h>-<ext>" or "file-<sha1>-<ext>" */
export function assetId(file: AssetFile): string {
  return `${file.kind}-${assetName(file).replace(".", "-")}`;
}

/** Where an asset lies on the disk. */
export function assetLocation(folder: string, file: AssetFile): string {
  return join(folder, `${file.kind}s`, assetName(file));
}
