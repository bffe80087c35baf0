import { c, darker, lighter } from "../kit/palette.ts";
import { line, polygon, rect, type Svg } from "../kit/svg.ts";

/** A dovetailed workpiece, standing on y 0. */
export const workpiece = (): Svg =>
  polygon("-150,0 150,0 150,-60 -150,-60", c.wood) +
  polygon("-150,-60 150,-60 110,-100 -110,-100", lighter(c.wood, 0.25)) +
  [-110, -40, 30, 100]
    .map((x) => polygon(`${x - 16},0 ${x + 16},0 ${x + 8},-60 ${x - 8},-60`, darker(c.wood, 0.3)))
    .join("");

/** Clip-on microphone with its cable. */
export const clipMicrophone = (): Svg =>
  rect(-14, -44, 28, 64, c.night, { radius: 14 }) +
  rect(-14, -44, 28, 26, c.steel, { radius: 13 }) +
  rect(-20, 14, 40, 18, c.coral, { radius: 6 }) +
  line("M0,32 C10,90 80,70 90,130", c.night, 7);
