import type { Cut } from "./cuts.ts";
import type { SystemFont } from "./systemFonts.ts";

/** Facts about a font, in units of its own grid. `xWidthAvg` is the mean width of its letters. */
export interface FontMetrics {
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  xWidthAvg: number;
}

interface Fallback {
  family: string;
  weight: string;
  system: SystemFont;
  metrics: FontMetrics;
}

/** The rule that loads a cut; with a `range`, only where a page has one of its characters. */
export function fontFace(
  cut: Pick<Cut, "family" | "file" | "weight" | "style"> & { range?: string },
): string {
  return rule([
    ["font-family", `"${cut.family}"`],
    ["src", `url("../fonts/${cut.file}.woff2") format("woff2")`],
    ["font-weight", cut.weight],
    ...(cut.style === undefined ? [] : ([["font-style", cut.style]] as const)),
    ["font-display", "swap"],
    ...(cut.range === undefined ? [] : ([["unicode-range", cut.range]] as const)),
  ]);
}

/** The characters as CSS writes them: `U+00A1-00A6, U+0131`. */
export function unicodeRange(characters: string): string {
  const ranges: [number, number][] = [];
  for (const point of Array.from(characters, (c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(", ");
}

/** The name that all fallbacks of a family share, which comes after it in a font stack. */
export const fallbackFamily = (family: string): string => `${family} Fallback`;

/**
 * A rule for a system font that makes it as wide and as tall as `metrics`, so that nothing jumps
 * when the font comes. All vertical overrides are measured against the adjusted size. Of rules for
 * the same family and weights, the last whose font is installed holds (CSS Fonts 4, "composite
 * face"); a family of its own for each would be sought on the system where the font is missing.
 */
export function fallbackFace({ family, weight, system, metrics }: Fallback): string {
  const adjust = metrics.xWidthAvg / metrics.unitsPerEm / system.width;
  const override = (units: number) => percent(units / metrics.unitsPerEm / adjust);
  return rule([
    ["font-family", `"${family}"`],
    ["src", system.names.map((name) => `local("${name}")`).join(", ")],
    ["font-weight", weight],
    ["size-adjust", percent(adjust)],
    ["ascent-override", override(metrics.ascent)],
    ["descent-override", override(-metrics.descent)],
    ["line-gap-override", override(metrics.lineGap)],
  ]);
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

function rule(declarations: readonly (readonly [string, string])[]): string {
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};`);
  return ["@font-face {", ...lines, "}"].join("\n");
}
