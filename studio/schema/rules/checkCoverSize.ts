import type { RuleResult } from "./ruleResult.ts";

const SMALLEST = 1400;
const LARGEST = 3000;

/**
 * Podcast directories want a square cover of 1400 to 3000 pixels, as JPEG or PNG. Size and format
 * are read from the asset's id, `image-<sha1>-<width>x<height>-<extension>`. That it is RGB is the
 * site's doing: the feed links to a rendition in JPEG.
 */
export function checkCoverSize(assetId: string | undefined): RuleResult {
  const image = sizeOf(assetId);
  if (image === undefined) return true;
  const { width, height, extension } = image;
  if (!["jpg", "png"].includes(extension)) {
    return `Das Cover ist eine ${extension.toUpperCase()}-Datei. Podcast-Verzeichnisse verlangen JPEG oder PNG.`;
  }
  if (width === height && width >= SMALLEST && width <= LARGEST) return true;
  return `Das Cover ist ${width} × ${height} Bildpunkte groß. Podcast-Verzeichnisse verlangen ein Quadrat von ${SMALLEST} bis ${LARGEST} Bildpunkten.`;
}

/** An episode's own picture is large enough to be cut to a square for podcast apps. */
export function checkEpisodePicture(assetId: string | undefined): RuleResult {
  const image = sizeOf(assetId);
  if (image === undefined || Math.min(image.width, image.height) >= SMALLEST) return true;
  return `Das Bild ist ${image.width} × ${image.height} Bildpunkte groß. In Podcast-Apps erscheint deshalb das Cover der Sendung; ab ${SMALLEST} Bildpunkten an der kürzeren Seite erscheint dieses Bild.`;
}

function sizeOf(
  assetId: string | undefined,
): { width: number; height: number; extension: string } | undefined {
  const [, width, height, extension] = /-(\d+)x(\d+)-([a-z]+)$/.exec(assetId ?? "") ?? [];
  return extension === undefined
    ? undefined
    : { width: Number(width), height: Number(height), extension };
}
