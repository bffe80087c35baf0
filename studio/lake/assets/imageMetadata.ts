import { encode } from "blurhash";
import type { JsonObject } from "../store/document.ts";
import { imagePalette } from "./imagePalette.ts";
import { loadSharp } from "./loadSharp.ts";

/** Kinds of metadata that an upload may ask for; dimensions always come. */
export type MetadataKind = "blurhash" | "lqip" | "palette";

interface ImageFacts {
  width: number;
  height: number;
  /** As in the asset's id and address: "jpg", "png", "webp", "svg", … */
  extension: string;
  /** The asset document's `metadata`. */
  metadata: JsonObject;
}

const EXTENSIONS: Readonly<Record<string, string>> = { jpeg: "jpg", tiff: "tif" };
const READABLE = ["jpeg", "png", "webp", "gif", "svg", "tiff", "avif", "heif"];

/** Looks at a picture on the disk; undefined where the file is no picture that sharp can read. */
export async function readImageFacts(
  path: string,
  wanted: ReadonlySet<MetadataKind>,
): Promise<ImageFacts | undefined> {
  const sharp = await loadSharp();
  const image = sharp(path, { animated: false });
  const found = await image.metadata().catch(() => undefined);
  if (!found || !READABLE.includes(found.format)) return undefined;
  const { width, height } = found.autoOrient;
  const pixels = await sharp(path)
    .autoOrient()
    .resize(64, 64, { fit: "inside", withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isOpaque = !found.hasAlpha || (await image.stats()).isOpaque;
  const size = { width: pixels.info.width, height: pixels.info.height };
  const rgba = new Uint8ClampedArray(pixels.data);
  return {
    width,
    height,
    extension:
      found.format === "heif" && found.compression === "av1"
        ? "avif"
        : (EXTENSIONS[found.format] ?? found.format),
    metadata: {
      _type: "sanity.imageMetadata",
      dimensions: {
        _type: "sanity.imageDimensions",
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha: found.hasAlpha,
      isOpaque,
      ...(wanted.has("blurhash") ? { blurHash: encode(rgba, size.width, size.height, 4, 3) } : {}),
      ...(wanted.has("lqip") ? { lqip: await lowQualityPlaceholder(path, isOpaque) } : {}),
      ...(wanted.has("palette") ? { palette: imagePalette(rgba) } : {}),
    },
  };
}

/** A picture 20 pixels wide as a data URL. */
async function lowQualityPlaceholder(path: string, isOpaque: boolean): Promise<string> {
  const sharp = await loadSharp();
  const small = sharp(path).autoOrient().resize(20);
  const type = isOpaque ? "jpeg" : "png";
  const bytes = await (isOpaque ? small.jpeg({ quality: 60 }) : small.png()).toBuffer();
  return `data:image/${type};base64,${bytes.toString("base64")}`;
}
