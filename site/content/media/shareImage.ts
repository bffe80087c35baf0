import { imageHref } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";
import { rectOf } from "./imageSources.ts";

const SIZE = { width: 1200, height: 630 };

/** A picture as other sites show it when a page is shared: JPEG, for not all of them know WebP. */
export function shareImage(
  picture: PictureView,
  { key, origin }: { key: string; origin: URL },
): { url: string; alt: string; width: number; height: number } {
  const rect = rectOf(picture, SIZE.width / SIZE.height);
  const { assetId, alt } = picture;
  const path = imageHref({ assetId, width: SIZE.width, rect, format: "jpg" }, key);
  return { url: new URL(path, origin).href, alt, ...SIZE };
}
