import { c, darker, lighter } from "../palette.ts";
import { circle, ellipse, group, line, path, polygon, rect, repeat, type Svg } from "../svg.ts";

/** Table seen from the front: top edge at y 0, from -w/2 to w/2, legs down to `height`. */
export const table = (w: number, height: number, colour: string = c.wood): Svg =>
  rect(-w / 2 + 40, 20, 34, height - 20, darker(colour, 0.3)) +
  rect(w / 2 - 74, 20, 34, height - 20, darker(colour, 0.3)) +
  rect(-w / 2, 0, w, 38, colour, { radius: 10 }) +
  rect(-w / 2, 24, w, 14, darker(colour, 0.18), { radius: 6 });

/** Solid counter with planks. */
export const counter = (w: number, height: number, colour: string = c.wood): Svg =>
  rect(-w / 2 + 20, 30, w - 40, height - 30, darker(colour, 0.22)) +
  repeat(Math.floor((w - 40) / 90), (i) =>
    line(`M${-w / 2 + 80 + i * 90},60 V${height}`, darker(colour, 0.34), 5),
  ) +
  rect(-w / 2, 0, w, 44, lighter(colour, 0.12), { radius: 10 });

/** Joiner's bench with a vice on the left. Top at y 0. */
export const workbench = (w: number, height: number, colour: string = c.wood): Svg =>
  polygon(
    `${-w / 2 + 60},40 ${-w / 2 + 120},40 ${-w / 2 + 100},${height} ${-w / 2 + 40},${height}`,
    darker(colour, 0.3),
  ) +
  polygon(
    `${w / 2 - 60},40 ${w / 2 - 120},40 ${w / 2 - 100},${height} ${w / 2 - 40},${height}`,
    darker(colour, 0.3),
  ) +
  rect(-w / 2 + 90, height * 0.55, w - 180, 30, darker(colour, 0.36)) +
  rect(-w / 2, 0, w, 56, colour, { radius: 8 }) +
  rect(-w / 2, 38, w, 22, darker(colour, 0.16), { radius: 6 }) +
  rect(-w / 2 - 30, -6, 64, 92, darker(colour, 0.1), { radius: 8 }) +
  rect(-w / 2 - 64, 26, 40, 16, c.steel, { radius: 6 }) +
  circle(-w / 2 - 66, 34, 20, c.night);

/** Chair from the side, seat at y 0, facing right (flip to face left). */
export const chair = (colour: string = c.coral, leg: string = c.night): Svg =>
  line("M-60,10 L-76,190 M60,10 L74,190", leg, 14) +
  path("M-84,-190 Q-56,-200 -50,-170 L-38,0 H-70Z", colour) +
  rect(-74, -12, 150, 34, colour, { radius: 16 }) +
  rect(-74, 8, 150, 14, darker(colour, 0.2), { radius: 7 });

/** Work stool, seat at y 0. */
export const stool = (height: number, colour: string = c.wood): Svg =>
  line(`M-50,10 L-74,${height} M50,10 L74,${height}`, darker(colour, 0.3), 16) +
  line(`M-62,${height * 0.6} H62`, darker(colour, 0.35), 10) +
  ellipse(0, 4, 84, 20, darker(colour, 0.18)) +
  ellipse(0, -4, 84, 20, colour);

/** Round table from above. */
export const roundTable = (r: number, colour: string = c.wood): Svg =>
  circle(10, 14, r, c.night, { opacity: 0.16 }) +
  circle(0, 0, r, colour) +
  circle(0, 0, r * 0.93, lighter(colour, 0.1)) +
  line(
    `M${-r * 0.7},${-r * 0.3} Q0,${-r * 0.42} ${r * 0.76},${-r * 0.2} M${-r * 0.8},${r * 0.14} Q0,${r * 0.02} ${r * 0.8},${r * 0.2} M${-r * 0.6},${r * 0.52} Q0,${r * 0.42} ${r * 0.6},${r * 0.56}`,
    darker(colour, 0.1),
    6,
    { opacity: 0.5 },
  );

export const cup = (colour: string = c.coral): Svg =>
  circle(34, -28, 17, "none", { stroke: colour, strokeWidth: 9 }) +
  path("M-36,-62 H36 L30,-6 Q28,0 20,0 H-20 Q-28,0 -30,-6Z", colour) +
  ellipse(0, -60, 34, 8, darker(colour, 0.35));

export const cupAbove = (colour: string = c.white): Svg =>
  circle(30, 0, 12, "none", { stroke: colour, strokeWidth: 8 }) +
  circle(0, 0, 30, colour) +
  circle(0, 0, 22, c.bark);

export const glass = (): Svg =>
  path("M-24,-74 H24 L18,0 H-18Z", c.sky, { opacity: 0.75 }) +
  path("M-21,-46 H21 L18,0 H-18Z", c.teal, { opacity: 0.35 });

/** Open shelf with `rows` boards; `fill` draws what stands on each board (origin: board's centre). */
export const shelf = (
  w: number,
  h: number,
  rows: number,
  colour: string,
  fill: (row: number) => Svg,
): Svg =>
  rect(-w / 2, -h, w, h, darker(colour, 0.35)) +
  repeat(rows, (row) => {
    const y = -h + ((row + 1) * h) / rows;
    return group({ y: y - 14 }, fill(row)) + rect(-w / 2, y - 14, w, 16, colour);
  }) +
  rect(-w / 2 - 8, -h, 16, h, colour) +
  rect(w / 2 - 8, -h, 16, h, colour) +
  rect(-w / 2 - 8, -h - 8, w + 16, 16, colour);

const SPINES = [c.coral, c.sun, c.teal, c.cream, c.sage, c.plum, c.rose, c.steel];

/** A row of book spines, standing on y 0, centred. */
export function books(w: number, h: number, seed: number): Svg {
  let x = -w / 2;
  let drawn = "";
  for (let i = 0; x < w / 2 - 30; i++) {
    const key = (i * 7 + seed * 5) % 11;
    const width = 24 + (key % 4) * 7;
    const height = h * (0.68 + (key % 5) * 0.08);
    const colour = SPINES[(i + seed * 3) % SPINES.length] ?? c.coral;
    drawn +=
      key === 4
        ? ""
        : rect(x, -height, width, height, colour, { radius: 3 }) +
          rect(x + 4, -height * 0.8, width - 8, 8, darker(colour, 0.25));
    x += width + 3;
  }
  return drawn;
}

/** Pendant lamp hanging from y -`cord`; the shade's lower edge is at y 0. */
export const pendantLamp = (cord: number, colour: string = c.coral): Svg =>
  line(`M0,${-cord} V-90`, c.night, 6) +
  ellipse(0, 2, 60, 16, c.sun) +
  path("M-100,0 C-90,-70 -40,-96 0,-96 C40,-96 90,-70 100,0Z", colour) +
  path("M40,-84 C74,-66 92,-40 100,0 H60 C60,-40 54,-66 40,-84Z", darker(colour, 0.2));

/** Desk lamp with its foot on y 0, shining to the right. */
export const deskLamp = (colour: string = c.coral): Svg =>
  rect(-60, -16, 120, 16, c.night, { radius: 8 }) +
  line("M0,-16 L-50,-170 L60,-280", c.night, 13) +
  circle(-50, -170, 12, c.steel) +
  group(
    { x: 66, y: -284, rotate: 38 },
    path("M-26,-34 H26 L66,50 H-66Z", colour) + ellipse(0, 50, 66, 14, c.sun),
  );

/** Wheelchair for a person sitting in profile, facing right; seat at y 0, wheels down to 190. */
export function wheelchair(colour: string = c.coral): Svg {
  return (
    line("M-96,-120 L-78,0 H66 L104,150 H140", c.night, 14) +
    line("M-96,-120 h-40", c.night, 13) +
    rect(-84, -18, 158, 24, colour, { radius: 10 }) +
    path("M-104,-116 L-80,-8", "none", { stroke: colour, strokeWidth: 22 }) +
    circle(120, 164, 30, "none", { stroke: c.night, strokeWidth: 11 }) +
    circle(-26, 80, 112, "none", { stroke: c.night, strokeWidth: 14 }) +
    circle(-26, 80, 94, "none", { stroke: c.steel, strokeWidth: 5 }) +
    repeat(6, (i) =>
      line(`M-26,80 l${Math.cos(i * 1.047) * 106},${Math.sin(i * 1.047) * 106}`, c.steel, 4),
    ) +
    circle(-26, 80, 16, c.night)
  );
}

export const suitcase = (colour: string = c.bark): Svg =>
  line("M-50,-214 V-250 Q-50,-266 -34,-266 H34 Q50,-266 50,-250 V-214", c.night, 13) +
  rect(-150, -216, 300, 200, colour, { radius: 26 }) +
  rect(-104, -216, 28, 200, darker(colour, 0.25)) +
  rect(76, -216, 28, 200, darker(colour, 0.25)) +
  rect(-30, -190, 60, 26, c.sun, { radius: 8 }) +
  circle(-100, -8, 14, c.night) +
  circle(100, -8, 14, c.night);

export const backpack = (colour: string = c.teal): Svg =>
  path("M-70,0 Q-82,-150 0,-156 Q82,-150 70,0Z", colour) +
  rect(-50, -84, 100, 70, darker(colour, 0.2), { radius: 14 }) +
  line("M-24,-156 Q0,-190 24,-156", darker(colour, 0.3), 10) +
  line("M-34,-60 H34", c.sun, 6);
