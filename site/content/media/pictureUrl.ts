import { imageHref } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";
import { rectOf } from "./imageSources.ts";

const SIZE = { width: 1200, height: 630 };

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
