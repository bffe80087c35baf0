import { createImageUrlBuilder } from "@sanity/image-url";
import { imageHref, type ImageFormat, type ImageRect } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";

/** What an `<img>` needs: one address for old browsers, a set to choose from, and its size. */
export interface ImageSources {
  src: string;
  srcset: string | undefined;
  width: number;
  height: number;
}

/** The widths that a picture is offered in, smallest first. */
const WIDTHS = [160, 320, 480, 640, 960, 1280, 1600, 2000] as const;

/** Only the maths of this builder is used; its addresses never reach a page. */
const builder = createImageUrlBuilder({ projectId: "hub", dataset: "hub" });

/** What was made of a picture before, by shape and size: lists show the same one again and again. */
const made = new WeakMap<PictureView, Map<string, ImageSources>>();

/**
 * First-party, signed sources of a picture, none wider than `maxWidth` CSS pixels at double density
 * or than the original. With `ratio` (width / height) the picture is cut to that shape around its
 * hotspot, as Sanity would; without, only the editors' crop applies.
 */
export function imageSources(picture: PictureView, options: SourceOptions): ImageSources {
  const kinds = made.get(picture) ?? new Map<string, ImageSources>();
  made.set(picture, kinds);
  const kind = `${String(options.maxWidth)} ${String(options.ratio)} ${options.key}`;
  const sources = kinds.get(kind) ?? newSources(picture, options);
  kinds.set(kind, sources);
  return sources;
}

interface SourceOptions {
  maxWidth: number;
  ratio?: number | undefined;
  key: string;
}

function newSources(picture: PictureView, { maxWidth, ratio, key }: SourceOptions): ImageSources {
  const { assetId } = picture;
  const rect = rectOf(picture, ratio);
  const [, extension] = /-([a-z]{3,4})$/.exec(assetId) ?? [];
  if (extension === "svg") {
    const width = Math.min(maxWidth, rect.width);
    const src = imageHref({ assetId, width, format: "svg" }, key);
    return { src, srcset: undefined, width, height: heightFor(width, rect) };
  }
  const format: ImageFormat = "webp";
  const original = originalSize(assetId);
  const isWhole = rect.width === original.width && rect.height === original.height;
  const href = (width: number) =>
    imageHref({ assetId, width, format, ...(isWhole ? {} : { rect }) }, key);
  const largest = Math.min(maxWidth * 2, rect.width);
  // A picture that may fill the page is never shown at a quarter of that, on the smallest phone.
  const widths: number[] = WIDTHS.filter((width) => width <= largest && width * 4 >= maxWidth);
  if (widths.length === 0) widths.push(largest);
  const fallback = widths.findLast((width) => width <= maxWidth) ?? widths[0] ?? largest;
  return {
    src: href(fallback),
    srcset:
      widths.length < 2 ? undefined : widths.map((width) => `${href(width)} ${width}w`).join(", "),
    width: fallback,
    height: heightFor(fallback, rect),
  };
}

/** The part of the original that is shown, in its pixels. */
export function rectOf(picture: PictureView, ratio?: number): ImageRect {
  const { assetId, crop, hotspot } = picture;
  const image = builder.image({
    asset: { _ref: assetId },
    ...(crop === undefined ? {} : { crop }),
    ...(hotspot === undefined ? {} : { hotspot }),
  });
  const sized =
    ratio === undefined ? image.width(1000) : image.width(Math.round(1000 * ratio)).height(1000);
  const rect = new URL(sized.url()).searchParams.get("rect");
  if (rect === null) return { left: 0, top: 0, ...originalSize(assetId) };
  const [left = 0, top = 0, width = 0, height = 0] = rect.split(",").map(Number);
  return { left, top, width, height };
}

function originalSize(assetId: string): { width: number; height: number } {
  const [, width, height] = /-(\d+)x(\d+)-/.exec(assetId) ?? [];
  return { width: Number(width), height: Number(height) };
}

function heightFor(width: number, rect: ImageRect): number {
  return Math.round((width * rect.height) / rect.width);
}
