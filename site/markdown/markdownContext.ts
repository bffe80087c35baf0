import { jpegPicture } from "../content/media/jpegPicture.ts";
import { mediaKey } from "../content/media/mediaKey.ts";
import type { MarkdownContext } from "./richTextMarkdown.ts";

const PICTURE_WIDTH = 1200;

/** How the pages of this build are written as Markdown. */
export function markdownContext(origin: URL): MarkdownContext {
  const key = mediaKey();
  return {
    origin,
    pictureUrl: (picture) => jpegPicture(picture, { largest: PICTURE_WIDTH, key, origin }).url,
  };
}
