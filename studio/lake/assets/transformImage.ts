import type { Sharp } from "sharp";
import type { AssetFile } from "./assetPaths.ts";
import { loadSharp } from "./loadSharp.ts";
import type { OutputFormat, Transform } from "./transformParams.ts";

const DEFAULT_QUALITY: Readonly<Record<OutputFormat, number>> = {
  jpg: 75,
  png: 100,
  webp: 75,
  avif: 55,
};

/** The format of the result: the one asked for, else the original's where it can be written. */
export function outputFormat(file: AssetFile, transform: Transform): OutputFormat {
  if (transform.format) return transform.format;
  const { extension } = file;
  if (extension === "jpg" || extension === "webp" || extension === "avif") return extension;
  return extension === "tif" || extension === "heif" ? "jpg" : "png";
}

/** Cuts, scales and encodes a picture as Sanity's image service does. */
export async function transformImage(
  path: string,
  file: AssetFile,
  transform: Transform,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const size = file.size ?? { width: 1, height: 1 };
  let image = sharp(path).autoOrient();
  const area = clampRect(transform.rect, size);
  if (transform.rect) image = image.extract(area);
  image = resize(image, transform, area);
  if (transform.blur !== undefined) image = image.blur(Math.max(transform.blur / 20, 0.3));
  const format = outputFormat(file, transform);
  if (transform.background !== undefined)
    image = image.flatten({ background: transform.background });
  else if (format === "jpg") image = image.flatten({ background: "#ffffff" });
  return encode(image, format, transform.quality ?? DEFAULT_QUALITY[format]).toBuffer();
}

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

function clampRect(rect: Transform["rect"], size: { width: number; height: number }): Area {
  const [x, y, w, h] = rect ?? [0, 0, size.width, size.height];
  const left = Math.min(x, size.width - 1);
  const top = Math.min(y, size.height - 1);
  return {
    left,
    top,
    width: Math.min(w, size.width - left),
    height: Math.min(h, size.height - top),
  };
}

function resize(image: Sharp, transform: Transform, area: Area): Sharp {
  const { width, height, fit, background } = transform;
  if (width === undefined && height === undefined) return image;
  const size = sizeOf(width, height);
  switch (fit) {
    case "clip":
    case "max":
      return image.resize({ ...size, fit: "inside", withoutEnlargement: fit === "max" });
    case "min":
      return cropTo(image, transform, area, { withoutEnlargement: true });
    case "crop":
      return cropTo(image, transform, area, { withoutEnlargement: false });
    case "scale":
      return image.resize({ ...size, fit: "fill" });
    case "fill":
    case "fillmax": {
      const padding = background ?? "#00000000";
      return image.resize({
        ...size,
        fit: "contain",
        background: padding,
        withoutEnlargement: fit === "fillmax",
      });
    }
    default:
      throw new Error(`Unknown fit: ${JSON.stringify(fit satisfies never)}`);
  }
}

function sizeOf(
  width: number | undefined,
  height: number | undefined,
): { width?: number; height?: number } {
  return {
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

/** Fills width × height and cuts off the rest, keeping the focus in the picture. */
function cropTo(
  image: Sharp,
  { width, height, crop, focus }: Transform,
  area: Area,
  { withoutEnlargement }: { withoutEnlargement: boolean },
): Sharp {
  if (width === undefined || height === undefined) {
    return image.resize({ ...sizeOf(width, height), withoutEnlargement });
  }
  if (focus === undefined || (crop !== undefined && crop !== "focalpoint")) {
    const position = crop === undefined || crop === "focalpoint" ? "center" : crop;
    return image.resize({ width, height, fit: "cover", position, withoutEnlargement });
  }
  const scale = Math.max(width / area.width, height / area.height);
  const scaled = {
    width: Math.max(Math.round(area.width * scale), width),
    height: Math.max(Math.round(area.height * scale), height),
  };
  const start = (total: number, part: number, point: number) =>
    Math.min(Math.max(Math.round(total * point - part / 2), 0), total - part);
  return image.resize({ ...scaled, fit: "fill" }).extract({
    left: start(scaled.width, width, focus.x),
    top: start(scaled.height, height, focus.y),
    width,
    height,
  });
}

function encode(image: Sharp, format: OutputFormat, quality: number): Sharp {
  // sharp counts from 1; Sanity allows 0.
  const atLeastOne = Math.max(Math.round(quality), 1);
  switch (format) {
    case "jpg":
      return image.jpeg({ quality: atLeastOne, mozjpeg: true });
    case "png":
      return image.png();
    case "webp":
      return image.webp({ quality: atLeastOne });
    case "avif":
      return image.avif({ quality: atLeastOne, effort: 2 });
    default:
      throw new Error(`Unknown format: ${JSON.stringify(format satisfies never)}`);
  }
}
