import { group, type Svg } from "../kit/svg.ts";

/** A moment within a shot. */
interface Moment {
  /** 0 at the shot's beginning, 1 at its end. */
  share: number;
  /** Seconds since the shot's beginning. */
  second: number;
}

/** Draws one frame of a shot, 1280 × 720. */
export type Shot = (at: Moment) => Svg;

export const WIDTH = 1280;
export const HEIGHT = 720;

/** 0 before `from`, 1 after `to`, with a soft start and end between. */
export function ease(value: number, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/** Like `ease`, but swings a little beyond 1, as things do that pop up. */
export function pop(value: number, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share === 0 ? 0 : 1 + 1.9 * (share - 1) ** 3 + 0.9 * (share - 1) ** 2;
}

export const between = (from: number, to: number, share: number): number =>
  from + (to - from) * share;

/** Swings between −1 and 1, `perSecond` times a second. */
export const swing = (second: number, perSecond: number): number =>
  Math.sin(2 * Math.PI * perSecond * second);

/** Appears around its own centre at x, y. */
export const popUp = (x: number, y: number, size: number, drawing: Svg): Svg =>
  size <= 0.01 ? "" : group({ x, y, scale: size }, drawing);

/** A drawing made for `width` × `height`, shown as a whole with a slow move of the camera. */
export function camera(drawing: Svg, width: number, zoom: number, dx = 0, dy = 0): Svg {
  const scale = (WIDTH / width) * zoom;
  return group(
    { x: (WIDTH - WIDTH * zoom) / 2 + dx, y: (HEIGHT - 800 * zoom) / 2 + dy, scale },
    drawing,
  );
}
