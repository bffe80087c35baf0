import { createHmac, timingSafeEqual } from "node:crypto";

/** Formats that the hub serves pictures in. */
const IMAGE_FORMATS = ["webp", "avif", "jpg", "png", "svg"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** A part of the original picture, in its pixels. */
export interface ImageRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A rendition of a picture asset. */
export interface ImageRendition {
  /** The asset's document id: `image-<sha1>-<width>x<height>-<extension>`. */
  assetId: string;
  /** Width of the result in pixels. */
  width: number;
  rect?: ImageRect;
  format: ImageFormat;
}

const IMAGE_ID = /^image-([0-9a-f]{40}-\d{1,5}x\d{1,5}-[a-z]{3,4})$/;
const FILE_ID = /^file-([0-9a-f]{40})-([a-z0-9]{1,8})$/;
const IMAGE_PATH =
  /^\/media\/image\/([0-9a-f]{40}-\d{1,5}x\d{1,5}-[a-z]{3,4})\/(w(\d{1,4})(?:-r(\d{1,5})\.(\d{1,5})\.(\d{1,5})\.(\d{1,5}))?)\.([A-Za-z0-9_-]{16})\.([a-z]{3,4})$/;
const FILE_PATH = /^\/media\/file\/([0-9a-f]{40})\.([a-z0-9]{1,8})$/;

/**
 * The first-party path of a rendition, signed with the hub's media key. The Worker serves signed
 * paths only, so nobody but the site can ask for a new rendition and run up a transform bill.
 * Throws if `assetId` is no picture asset's id.
 */
export function imageHref(rendition: ImageRendition, key: string): string {
  const asset = IMAGE_ID.exec(rendition.assetId)?.[1];
  if (asset === undefined)
    throw new Error(`"${rendition.assetId}" is not the id of a picture asset`);
  const spec = specOf(rendition);
  const signature = sign(`${asset}/${spec}.${rendition.format}`, key);
  return `/media/image/${asset}/${spec}.${signature}.${rendition.format}`;
}

/** The first-party path of an audio, video or other file asset. Throws if `assetId` is no file asset's id. */
export function fileHref(assetId: string): string {
  const [, hash, extension] = FILE_ID.exec(assetId) ?? [];
  if (hash === undefined || extension === undefined) {
    throw new Error(`"${assetId}" is not the id of a file asset`);
  }
  return `/media/file/${hash}.${extension}`;
}

/** The rendition that a path of the hub stands for; undefined unless its signature is `key`'s. */
export function parseImagePath(path: string, key: string): ImageRendition | undefined {
  const [, asset, spec, width, left, top, rectWidth, rectHeight, signature, format] =
    IMAGE_PATH.exec(path) ?? [];
  if (asset === undefined || spec === undefined || signature === undefined) return undefined;
  if (!isImageFormat(format)) return undefined;
  if (!equalText(signature, sign(`${asset}/${spec}.${format}`, key))) return undefined;
  const assetId = `image-${asset}`;
  if (left === undefined) return { assetId, width: Number(width), format };
  const rect = {
    left: Number(left),
    top: Number(top),
    width: Number(rectWidth),
    height: Number(rectHeight),
  };
  return { assetId, width: Number(width), rect, format };
}

/** The file that a path of the hub stands for, as on Sanity's CDN; undefined if it is no such path. */
export function parseFilePath(path: string): { hash: string; extension: string } | undefined {
  const [, hash, extension] = FILE_PATH.exec(path) ?? [];
  return hash === undefined || extension === undefined ? undefined : { hash, extension };
}

function specOf({ width, rect }: ImageRendition): string {
  return rect === undefined
    ? `w${width}`
    : `w${width}-r${rect.left}.${rect.top}.${rect.width}.${rect.height}`;
}

function sign(text: string, key: string): string {
  return createHmac("sha256", key).update(text).digest("base64url").slice(0, 16);
}

function equalText(given: string, expected: string): boolean {
  const encoder = new TextEncoder();
  return (
    given.length === expected.length &&
    timingSafeEqual(encoder.encode(given), encoder.encode(expected))
  );
}

function isImageFormat(format: string | undefined): format is ImageFormat {
  return IMAGE_FORMATS.some((known) => known === format);
}
