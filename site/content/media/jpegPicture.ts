import { imageHref } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";
import { rectOf } from "./imageSources.ts";

/** A picture for other programs: its absolute address and its size in pixels. */
export interface PlainPicture {
  url: string;
  type: "image/jpeg" | "image/svg+xml";
  width: number;
  height: number;
}

/**
 * A picture as JPEG, cut as editors want and at most `largest` pixels wide, for feed readers and
 * other programs, which do not all know WebP. Drawings stay SVG.
 */
export function jpegPicture(
  picture: PictureView,
  { largest, key, origin }: { largest: number; key: string; origin: URL },
): PlainPicture {
  const { assetId } = picture;
  const rect = rectOf(picture);
  const width = Math.min(largest, rect.width);
  const height = Math.round((width * rect.height) / rect.width);
  const isDrawing = assetId.endsWith("-svg");
  const isWhole = assetId.includes(`-${rect.width}x${rect.height}-`);
  const path = isDrawing
    ? imageHref({ assetId, width, format: "svg" }, key)
    : imageHref({ assetId, width, format: "jpg", ...(isWhole ? {} : { rect }) }, key);
  const type = isDrawing ? "image/svg+xml" : "image/jpeg";
  return { url: new URL(path, origin).href, type, width, height };
}
