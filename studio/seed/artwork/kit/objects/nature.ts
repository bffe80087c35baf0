import { c, darker, lighter } from "../palette.ts";
import { circle, ellipse, group, line, path, rect, repeat, type Svg } from "../svg.ts";

const leafPath = (length: number) =>
  `M0,0 C${-length * 0.34},${-length * 0.3} ${-length * 0.28},${-length * 0.8} 0,${-length} C${length * 0.28},${-length * 0.8} ${length * 0.34},${-length * 0.3} 0,0Z`;

/** A leaf growing upwards from 0,0. */
export const leaf = (length: number, colour: string): Svg =>
  path(leafPath(length), colour) +
  line(`M0,-4 V${-length * 0.8}`, darker(colour, 0.22), length * 0.03);

/** Plant in a pot, standing on y 0, about 260 high. */
export const plant = (green: string = c.sage, pot: string = c.coral): Svg =>
  [-58, -30, 0, 30, 58]
    .map((angle, i) =>
      group(
        { y: -80, rotate: angle },
        leaf(i === 2 ? 190 : 160 - Math.abs(angle) * 0.4, i % 2 ? darker(green, 0.22) : green),
      ),
    )
    .join("") +
  path("M-58,-92 H58 L44,0 H-44Z", pot) +
  rect(-66, -106, 132, 26, darker(pot, 0.14), { radius: 8 });

/** Big leaves in a corner of the foreground, growing from 0,0. */
export const foreground = (colour: string, size: number): Svg =>
  [-40, -10, 22, 52]
    .map((angle, i) =>
      group(
        { rotate: angle },
        leaf(size * (1 - (i % 2) * 0.22), i % 2 ? lighter(colour, 0.12) : colour),
      ),
    )
    .join("");

/** Round tree, trunk foot on 0,0. */
export const tree = (height: number, green: string = c.moss): Svg =>
  path(
    `M${-height * 0.045},0 Q${-height * 0.02},${-height * 0.3} ${-height * 0.03},${-height * 0.5} H${height * 0.03} Q${height * 0.02},${-height * 0.3} ${height * 0.055},0Z`,
    c.bark,
  ) +
  line(
    `M0,${-height * 0.4} L${height * 0.13},${-height * 0.56} M0,${-height * 0.46} L${-height * 0.12},${-height * 0.6}`,
    c.bark,
    height * 0.03,
  ) +
  circle(-height * 0.17, -height * 0.6, height * 0.22, green) +
  circle(height * 0.18, -height * 0.6, height * 0.21, green) +
  circle(0, -height * 0.76, height * 0.25, green) +
  circle(height * 0.07, -height * 0.72, height * 0.17, lighter(green, 0.14)) +
  circle(-height * 0.15, -height * 0.64, height * 0.1, lighter(green, 0.14));

/** Weeping willow, trunk foot on 0,0. */
export const willow = (height: number, green: string = c.sage): Svg =>
  path(
    `M${-height * 0.05},0 Q0,${-height * 0.4} ${-height * 0.1},${-height * 0.72} L${height * 0.08},${-height * 0.72} Q${height * 0.02},${-height * 0.4} ${height * 0.06},0Z`,
    c.bark,
  ) +
  ellipse(0, -height * 0.76, height * 0.36, height * 0.22, green) +
  repeat(9, (i) => {
    const x = (i - 4) * height * 0.085;
    return line(
      `M${x},${-height * 0.8} Q${x * 1.35},${-height * 0.6} ${x * 1.3},${-height * (0.28 + (i % 3) * 0.09)}`,
      i % 2 ? darker(green, 0.18) : lighter(green, 0.1),
      height * 0.045,
    );
  });

export const sunDisc = (r: number, colour: string = c.sun): Svg =>
  circle(0, 0, r * 1.35, colour, { opacity: 0.22 }) + circle(0, 0, r, colour);

export const cloud = (w: number, colour: string = c.white): Svg =>
  rect(-w / 2, -w * 0.1, w, w * 0.2, colour, { radius: w * 0.1 }) +
  circle(-w * 0.14, -w * 0.1, w * 0.17, colour) +
  circle(w * 0.14, -w * 0.08, w * 0.13, colour);

/** Ridge of hills across `w`, filled down to `depth`. */
export const hills = (w: number, depth: number, height: number, colour: string): Svg =>
  path(
    `M0,0 C${w * 0.12},${-height} ${w * 0.22},${-height} ${w * 0.34},${-height * 0.3} C${w * 0.44},${height * 0.2} ${w * 0.52},${-height * 1.3} ${w * 0.7},${-height * 0.8} C${w * 0.84},${-height * 0.4} ${w * 0.9},${-height * 0.9} ${w},${-height * 0.5} V${depth} H0Z`,
    colour,
  );

/** Cornflower head, centred. */
export const cornflower = (r: number, colour: string = "#3c5fb0"): Svg =>
  repeat(9, (i) =>
    group(
      { rotate: i * 40 },
      path(
        `M0,0 L${-r * 0.26},${-r * 0.86} L${-r * 0.1},${-r * 0.78} L0,${-r} L${r * 0.1},${-r * 0.78} L${r * 0.26},${-r * 0.86}Z`,
        i % 2 ? lighter(colour, 0.18) : colour,
      ),
    ),
  ) +
  circle(0, 0, r * 0.27, c.plum) +
  repeat(6, (i) =>
    circle(Math.cos(i * 1.047) * r * 0.17, Math.sin(i * 1.047) * r * 0.17, r * 0.06, c.lilac),
  );

/** Sprout with two leaves growing from 0,0. */
export const sprout = (height: number, colour: string = c.sage): Svg =>
  line(
    `M0,0 Q${-height * 0.05},${-height * 0.4} 0,${-height * 0.6}`,
    darker(colour, 0.2),
    height * 0.07,
  ) +
  group({ y: -height * 0.55, rotate: -58 }, leaf(height * 0.55, colour)) +
  group({ y: -height * 0.5, rotate: 50 }, leaf(height * 0.62, lighter(colour, 0.12)));

export function cat(colour: string): Svg {
  return (
    line("M60,-14 Q130,-20 112,-90", colour, 24) +
    path("M-64,0 C-74,-90 60,-110 76,0Z", colour) +
    circle(-50, -78, 44, colour) +
    path("M-90,-96 L-84,-140 L-52,-116Z", colour) +
    path("M-12,-96 L-18,-140 L-48,-116Z", colour) +
    line("M-70,-80 q6,6 12,0 M-44,-80 q6,6 12,0", c.night, 4) +
    line("M-56,-66 l5,5 l5,-5", c.night, 4)
  );
}
