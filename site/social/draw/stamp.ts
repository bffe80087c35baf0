import sharp from "sharp";

/**
 * How much of each pixel a drawing covers (0 to 255), row by row, cut down to where it covers
 * anything. `left` and `top` tell where that is in the drawing.
 */
export interface Stamp {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

/** Draws the inner SVG once, in black on nothing; what counts is what it covers. */
export async function stampOf(
  inner: string,
  { width, height }: { width: number; height: number },
): Promise<Stamp> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (alpha[y * width + x] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  const size = { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  const coverage = new Uint8Array(size.width * size.height);
  for (let index = 0; index < coverage.length; index += 1) {
    const [x, y] = [left + (index % size.width), top + Math.floor(index / size.width)];
    coverage[index] = alpha[y * width + x] ?? 0;
  }
  return { left, top, ...size, coverage };
}
