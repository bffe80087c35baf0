import { imageHref } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";
import { rectOf } from "./imageSources.ts";

const SIZE = { width: 1200, height: 630 };
const FALLBACK = "/apple-touch-icon.png";

/** A picture as other sites show it when a page is shared: JPEG, for not all of them know WebP. */
export function shareImage(
  picture: PictureView | undefined,
  { key, origin }: { key: string; origin: URL },
): { url: string; alt: string; width: number; height: number } {
  if (picture === undefined) {
    return { url: new URL(FALLBACK, origin).href, alt: "", width: 180, height: 180 };
  }
  return { url: pictureUrl(picture, { key, origin }), alt: picture.alt, ...SIZE };
}

/** The absolute address of a picture as search engines take it: 1200 pixels wide, JPEG. */
export function pictureUrl(
  picture: PictureView,
  { key, origin }: { key: string; origin: URL },
): string {
  const { assetId } = picture;
  const path = assetId.endsWith("-svg")
    ? imageHref({ assetId, width: SIZE.width, format: "svg" }, key)
    : imageHref(
        {
          assetId,
          width: SIZE.width,
          rect: rectOf(picture, SIZE.width / SIZE.height),
          format: "jpg",
        },
        key,
      );
  return new URL(path, origin).href;
}
