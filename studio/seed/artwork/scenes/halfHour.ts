import { clock } from "../kit/objects/index.ts";
import { c } from "../kit/palette.ts";
import { circle, path, type Svg } from "../kit/svg.ts";

/** A clock face with half an hour marked. */
export const halfHour = (r: number): Svg =>
  clock(r, 180, 0) +
  path(`M0,0 V${-r * 0.84} A${r * 0.84},${r * 0.84} 0 0 1 0,${r * 0.84}Z`, c.coral, {
    opacity: 0.8,
  }) +
  circle(0, 0, r * 0.08, c.night);
