import { c, darker, lighter } from "../palette.ts";
import { circle, clip, group, line, path, polygon, rect, repeat, type Svg } from "../svg.ts";
import { hills } from "./nature.ts";

/** Window, centred, with crossbars and whatever is outside. */
export const windowFrame = (w: number, h: number, outside: Svg, frame: string = c.white): Svg =>
  clip(rect(-w / 2, -h / 2, w, h, "#000000", { radius: 8 }), outside) +
  rect(-w / 2, -h / 2, w, h, "none", { radius: 8, stroke: frame, strokeWidth: 18 }) +
  rect(-6, -h / 2, 12, h, frame) +
  rect(-w / 2, -h * 0.08, w, 12, frame) +
  rect(-w / 2 - 24, h / 2, w + 48, 22, frame, { radius: 6 });

/** Sky with hills, to be seen through a window. */
export const landscape = (w: number, h: number, sky: string = c.sky): Svg =>
  rect(-w / 2, -h / 2, w, h, sky) +
  circle(w * 0.2, -h * 0.2, h * 0.13, c.sun) +
  group({ x: -w / 2, y: h * 0.2 }, hills(w, h, h * 0.22, c.sage)) +
  group({ x: -w / 2, y: h * 0.36 }, hills(w, h, h * 0.14, c.moss));

/** Wall down to y `floor`, then floor, over a picture `w` wide and `h` high. */
export const room = (wall: string, floor: string, floorY: number, w = 1600, h = 1000): Svg =>
  rect(0, 0, w, h, wall) +
  rect(0, floorY, w, h - floorY, floor) +
  rect(0, floorY - 12, w, 14, darker(wall, 0.12));

/** A wedge of light across the wall. */
export const lightWedge = (x: number, w: number, colour: string = c.white): Svg =>
  polygon(`${x},0 ${x + w},0 ${x + w - 320},1000 ${x - 320},1000`, colour, { opacity: 0.16 });

/** House with pitched roof, door foot on y 0. */
export function house(
  w: number,
  h: number,
  wall: string,
  roof: string,
  shutters?: string,
  columns = 3,
): Svg {
  const rows = Math.max(1, Math.round(h / 170));
  const windows = repeat(columns * rows, (i) => {
    const x = -w / 2 + ((i % columns) + 0.5) * (w / columns);
    const y = -h + (Math.floor(i / columns) + 0.5) * (h / rows);
    const flaps =
      shutters === undefined
        ? ""
        : rect(-60, -44, 24, 88, shutters) + rect(36, -44, 24, 88, shutters);
    return group(
      { x, y, scale: Math.min(1, w / columns / 150) },
      flaps,
      rect(-34, -44, 68, 88, c.sky),
      line("M0,-44 V44 M-34,-6 H34", c.white, 6),
      rect(-40, 44, 80, 10, c.white),
    );
  });
  return (
    polygon(`${-w / 2 - 40},${-h} 0,${-h - w * 0.3} ${w / 2 + 40},${-h}`, roof) +
    polygon(`0,${-h - w * 0.3} ${w / 2 + 40},${-h} ${w / 2 - 20},${-h}`, darker(roof, 0.15)) +
    rect(-w / 2, -h, w, h, wall) +
    windows
  );
}

/** Door, 200 × 420, foot on y 0, opened to the left with light behind it. */
export const openDoor = (frame: string = c.white, leafColour: string = c.coral): Svg =>
  rect(-130, -460, 260, 460, frame) +
  rect(-106, -436, 212, 436, "#ffe3a0") +
  polygon("-106,-436 -240,-400 -240,46 -106,0", leafColour) +
  polygon("-130,-350 -214,-328 -214,-170 -130,-182", lighter(leafColour, 0.16)) +
  circle(-220, -170, 10, c.sun);

/** Parasol, foot on y 0. */
export const parasol = (h: number, colour: string): Svg =>
  line(`M0,0 V${-h}`, c.white, 9) +
  path(`M${-h * 0.6},${-h * 0.72} Q0,${-h * 1.28} ${h * 0.6},${-h * 0.72}Z`, colour) +
  path(`M${-h * 0.2},${-h * 0.72} Q0,${-h * 1.2} ${h * 0.2},${-h * 0.72}Z`, lighter(colour, 0.4));

export const parcel = (w: number, h: number, colour: string = c.wood): Svg =>
  rect(-w / 2, -h, w, h, colour, { radius: 5 }) +
  rect(-w * 0.09, -h, w * 0.18, h * 0.42, lighter(colour, 0.45)) +
  rect(w * 0.14, -h * 0.3, w * 0.24, h * 0.16, c.white);

/** High rack with uprights; `bay` draws what stands in each bay (origin: the bay's floor centre). */
export const rack = (
  columns: number,
  rows: number,
  bayW: number,
  bayH: number,
  bay: (column: number, row: number) => Svg,
  colour: string = c.petrol,
): Svg =>
  repeat(columns * rows, (i) =>
    group(
      { x: ((i % columns) + 0.5) * bayW, y: -Math.floor(i / columns) * bayH },
      bay(i % columns, Math.floor(i / columns)),
    ),
  ) +
  repeat(rows + 1, (row) => rect(0, -row * bayH, columns * bayW, 16, c.coral)) +
  repeat(columns + 1, (column) =>
    rect(column * bayW - 9, -rows * bayH, 18, rows * bayH + 16, colour),
  );

export function forklift(): Svg {
  return (
    rect(-150, -150, 230, 110, c.sun, { radius: 18 }) +
    path("M-130,-150 L-110,-300 H40 L66,-150", "none", { stroke: c.night, strokeWidth: 14 }) +
    rect(-128, -316, 186, 20, c.night, { radius: 8 }) +
    rect(-150, -110, 90, 20, c.ochre) +
    rect(86, -330, 20, 310, c.night) +
    rect(100, -40, 120, 14, c.night) +
    circle(-90, -40, 46, c.night) +
    circle(-90, -40, 20, c.fog) +
    circle(40, -40, 46, c.night) +
    circle(40, -40, 20, c.fog) +
    group({ x: 164, y: -42 }, parcel(110, 90))
  );
}

/** Bicycle from the side, wheels on y 0, `tandem` for two. */
export function bicycle(colour: string, tandem = false): Svg {
  const w = tandem ? 520 : 260;
  const wheel = (x: number) =>
    circle(x, -80, 78, "none", { stroke: c.night, strokeWidth: 11 }) +
    repeat(6, (i) =>
      line(`M${x},-80 l${Math.cos(i * 1.047) * 74},${Math.sin(i * 1.047) * 74}`, c.steel, 2.5),
    ) +
    circle(x, -80, 10, c.night);
  const frame = tandem
    ? "M-260,-80 L-190,-210 H170 L230,-80 M170,-210 L60,-80 L0,-210 L-120,-80 L-190,-210 M-120,-80 H60 M-260,-80 H-120 M170,-210 L186,-260"
    : "M-130,-80 L-60,-200 H90 L130,-80 M90,-200 L0,-80 L-60,-200 M-130,-80 H0 M90,-200 L100,-240";
  return (
    wheel(-w / 2) +
    wheel(w / 2 - (tandem ? 30 : 0)) +
    line(frame, colour, 13) +
    (tandem
      ? line("M186,-260 q40,-14 54,20 M0,-210 V-250 M0,-250 h44", c.night, 12) +
        rect(-226, -236, 70, 16, c.night, { radius: 8 }) +
        rect(-34, -232, 0, 0, c.night) +
        circle(-120, -80, 22, c.steel) +
        circle(60, -80, 22, c.steel)
      : line("M100,-240 q40,-12 50,16", c.night, 11) +
        rect(-92, -216, 66, 14, c.night, { radius: 7 }) +
        circle(0, -80, 20, c.steel))
  );
}

export const brickWall = (x: number, y: number, w: number, h: number, colour: string): Svg =>
  rect(x, y, w, h, colour) +
  repeat(
    Math.floor(h / 60),
    (row) =>
      line(`M${x},${y + row * 60} h${w}`, lighter(colour, 0.14), 4) +
      repeat(Math.floor(w / 160) + 1, (i) =>
        line(
          `M${Math.min(x + w, x + i * 160 + (row % 2) * 80)},${y + row * 60} v60`,
          lighter(colour, 0.14),
          4,
        ),
      ),
  );

export const curtain = (w: number, h: number, colour: string): Svg =>
  repeat(Math.floor(w / 46), (i) =>
    path(`M${i * 46},0 h46 v${h} q-23,14 -46,0Z`, i % 2 ? darker(colour, 0.12) : colour),
  );

/** Roll-up banner, foot on y 0. */
export const rollUp = (content: Svg, colour: string = c.petrol): Svg =>
  rect(-96, -16, 192, 18, c.night, { radius: 6 }) +
  rect(-86, -520, 172, 506, colour, { radius: 4 }) +
  group({ y: -280 }, content);
