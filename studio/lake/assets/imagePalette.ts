import type { JsonObject } from "../store/document.ts";

interface Color {
  red: number;
  green: number;
  blue: number;
  /** Number of pixels */
  population: number;
  /** 0–1 */
  saturation: number;
  /** 0–1 */
  lightness: number;
}

/** What a swatch should look like; the closest frequent color is taken. */
interface Target {
  name: string;
  saturation: number;
  lightness: number;
}

const TARGETS: readonly Target[] = [
  { name: "vibrant", saturation: 1, lightness: 0.5 },
  { name: "lightVibrant", saturation: 1, lightness: 0.74 },
  { name: "darkVibrant", saturation: 1, lightness: 0.26 },
  { name: "muted", saturation: 0.3, lightness: 0.5 },
  { name: "lightMuted", saturation: 0.3, lightness: 0.74 },
  { name: "darkMuted", saturation: 0.3, lightness: 0.26 },
];

/** Sanity's palette of seven swatches, from a small picture's RGBA pixels. */
export function imagePalette(rgba: Uint8ClampedArray): JsonObject {
  const colors = frequentColors(rgba);
  const total = colors.reduce((sum, color) => sum + color.population, 0) || 1;
  const swatches = TARGETS.map(({ name, ...target }) => {
    const closest = colors.toSorted((a, b) => distance(a, target) - distance(b, target))[0];
    return [name, swatch(closest, total)] as const;
  });
  return {
    _type: "sanity.imagePalette",
    dominant: swatch(colors[0], total),
    ...Object.fromEntries(swatches),
  };
}

/** Colors in steps of 16 a channel, each averaged over its pixels, the most frequent first. */
function frequentColors(rgba: Uint8ClampedArray): Color[] {
  const buckets = new Map<number, [red: number, green: number, blue: number, pixels: number]>();
  for (let i = 0; i < rgba.length; i += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(i, i + 4);
    if (alpha < 128) continue;
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const bucket = buckets.get(key) ?? [0, 0, 0, 0];
    buckets.set(key, [bucket[0] + red, bucket[1] + green, bucket[2] + blue, bucket[3] + 1]);
  }
  return [...buckets.values()]
    .map(([red, green, blue, pixels]) =>
      color(
        Math.round(red / pixels),
        Math.round(green / pixels),
        Math.round(blue / pixels),
        pixels,
      ),
    )
    .sort((a, b) => b.population - a.population)
    .slice(0, 64);
}

function color(red: number, green: number, blue: number, population: number): Color {
  const high = Math.max(red, green, blue) / 255;
  const low = Math.min(red, green, blue) / 255;
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  return { red, green, blue, population, saturation, lightness };
}

function distance(found: Color, target: Omit<Target, "name">): number {
  return (
    3 * Math.abs(found.saturation - target.saturation) +
    6 * Math.abs(found.lightness - target.lightness)
  );
}

/** A fully transparent picture has no colors: white stands in. */
function swatch(found: Color | undefined, total: number): JsonObject {
  const { red, green, blue, population } = found ?? color(255, 255, 255, 0);
  const luminance = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  const text = luminance > 0.6 ? "#000" : "#fff";
  return {
    _type: "sanity.imagePaletteSwatch",
    background: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`,
    foreground: text,
    title: text,
    population: Math.round((population / total) * 10_000) / 100,
  };
}
