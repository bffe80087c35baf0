import type { Stamp } from "./stamp.ts";

/** A surface of indices into a palette: 0 is the ground, and each ink has a ramp of strengths. */
export interface Canvas {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** For each coverage (0 to 255) the index of an ink's colour in the palette. */
export type Ink = Uint8Array;

export function canvasOf({ width, height }: { width: number; height: number }): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/**
 * Puts a drawing onto the canvas, the corner of its box at `x`, `y`. What lies outside is cut off;
 * where drawings overlap, the stronger colour of the ramp stays.
 */
export function print(
  canvas: Canvas,
  stamp: Stamp,
  { ink, ...at }: { x: number; y: number; ink: Ink },
): void {
  const { pixels, width, height } = canvas;
  const { coverage } = stamp;
  const [x, y] = [at.x + stamp.left, at.y + stamp.top];
  const [first, last] = [Math.max(0, -x), Math.min(stamp.width, width - x)];
  for (let row = Math.max(0, -y); row < Math.min(stamp.height, height - y); row += 1) {
    const [to, from] = [(y + row) * width + x, row * stamp.width];
    for (let column = first; column < last; column += 1) {
      const index = ink[coverage[from + column] ?? 0] ?? 0;
      if (index > (pixels[to + column] ?? 0)) pixels[to + column] = index;
    }
  }
}

/** A ground and inks as a palette: each ink is blended with the ground in equal steps. */
export function paletteOf(
  ground: string,
  inks: readonly { colour: string; steps: number }[],
): { palette: string[]; inks: Ink[] } {
  const palette = [ground];
  const ramps = inks.map(({ colour, steps }) => {
    const before = palette.length - 1;
    for (let step = 1; step <= steps; step += 1) palette.push(blend(ground, colour, step / steps));
    return Uint8Array.from({ length: 256 }, (_, coverage) => {
      const step = Math.round((coverage * steps) / 255);
      return step === 0 ? 0 : before + step;
    });
  });
  return { palette, inks: ramps };
}

function blend(from: string, to: string, share: number): string {
  const mix = [1, 3, 5].map((at) => {
    const [low, high] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((low ?? 0) * (1 - share) + (high ?? 0) * share);
  });
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
