import type { RuleResult } from "./ruleResult.ts";

/**
 * Podcast directories want a square cover of 1400 to 3000 pixels. The size is read from the
 * asset's id, `image-<sha1>-<width>x<height>-<extension>`.
 */
export function checkCoverSize(assetId: string | undefined): RuleResult {
  const [, width, height] = /-(\d+)x(\d+)-[a-z]+$/.exec(assetId ?? "") ?? [];
  if (width === undefined || height === undefined) return true;
  if (width === height && Number(width) >= 1400 && Number(width) <= 3000) return true;
  return `Das Cover ist ${width} × ${height} Bildpunkte groß. Podcast-Verzeichnisse verlangen ein Quadrat von 1400 bis 3000 Bildpunkten.`;
}
