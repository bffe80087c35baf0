import type { Svg } from "./kit/svg.ts";

/** One picture: its size in pixels and what is on it. */
export interface Scene {
  width: number;
  height: number;
  draw: () => Svg;
}

/** The whole SVG document of a scene. */
export function documentOf(scene: Scene): Svg {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}">${scene.draw()}</svg>`;
}

/** A landscape picture of the usual size. */
export const wide = (draw: () => Svg): Scene => ({ width: 1600, height: 1000, draw });

/** A square picture. */
export const square = (size: number, draw: () => Svg): Scene => ({
  width: size,
  height: size,
  draw,
});
