import { imageHref } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";
import { rectOf } from "./imageSources.ts";

/** A square JPEG rendition: its absolute address and its width and height in pixels. */
export interface SquareJpeg {
  url: string;
  size: number;
}

/**
 * A picture cut to a square around its hotspot, at most `largest` pixels wide and never enlarged.
 * As JPEG in RGB, for podcast apps and lock screens, which do not all know WebP.
 */
export function squareJpeg(
  picture: PictureView,
  { largest, key, origin }: { largest: number; key: string; origin: URL },
): SquareJpeg {
  const rect = rectOf(picture, 1);
  const size = Math.min(largest, rect.width);
  const { assetId } = picture;
  const isWhole = assetId.includes(`-${rect.width}x${rect.height}-`);
  const path = imageHref(
    { assetId, width: size, format: "jpg", ...(isWhole ? {} : { rect }) },
    key,
  );
  return { url: new URL(path, origin).href, size };
}
