import { c, darker, lighter } from "../palette.ts";
import { circle, ellipse, group, line, path, rect, repeat, type Svg } from "../svg.ts";

const CRUST = "#b8722f";

/** Loaf, 260 wide, on y 0. */
export const loaf = (): Svg =>
  path("M-130,0 C-160,-130 -70,-150 0,-150 C70,-150 160,-130 130,0Z", CRUST) +
  [-60, 0, 60]
    .map((x) => line(`M${x - 16},-112 Q${x + 10},-80 ${x - 2},-44`, lighter(CRUST, 0.55), 13))
    .join("") +
  path(
    "M-130,0 C-134,-20 -134,-30 -132,-42 Q0,-10 132,-42 C134,-30 134,-20 130,0Z",
    darker(CRUST, 0.25),
    { opacity: 0.5 },
  );

/** Pretzel, 220 wide, centred. */
export const pretzel = (): Svg =>
  line(
    "M-34,78 C60,10 110,-30 92,-70 C70,-110 10,-70 0,-20 C-10,-70 -70,-110 -92,-70 C-110,-30 -60,10 34,78",
    darker(CRUST, 0.3),
    36,
  ) +
  line(
    "M-34,74 C60,8 108,-32 90,-70 C70,-106 10,-70 0,-22 C-10,-70 -70,-106 -90,-70 C-108,-32 -60,8 34,74",
    CRUST,
    27,
  ) +
  repeat(9, (i) => circle(-80 + ((i * 67) % 160), -70 + ((i * 31) % 60), 4.5, c.white));

export const roll = (): Svg =>
  ellipse(0, -30, 54, 34, CRUST) + line("M-30,-36 Q0,-52 30,-36", lighter(CRUST, 0.55), 9);

/** Tray with rolls, 320 wide, on y 0. */
export const tray = (): Svg =>
  repeat(4, (i) => group({ x: -114 + i * 76, y: -10, scale: 0.8 }, roll())) +
  rect(-170, -14, 340, 18, c.steel, { radius: 9 });

/** Row of baked things on a shelf board at y 0, `w` wide. */
export const breadRow = (w: number, seed: number): Svg =>
  repeat(Math.floor(w / 150), (i) => {
    const x = -w / 2 + 80 + i * 150;
    const kind = (i + seed) % 3;
    return group(
      { x, scale: 0.5 },
      kind === 0
        ? loaf()
        : kind === 1
          ? group({ x: -60 }, roll()) + group({ x: 60 }, roll()) + group({ y: -50 }, roll())
          : group({ y: -90 }, pretzel()),
    );
  });

export const basketAbove = (r: number): Svg =>
  circle(0, 0, r, c.bark) +
  circle(0, 0, r * 0.84, c.sand) +
  [
    [-0.3, -0.2],
    [0.32, -0.26],
    [0, 0.34],
  ]
    .map(([x, y]) => group({ x: r * (x ?? 0), y: r * (y ?? 0) + r * 0.25, scale: r / 110 }, roll()))
    .join("");

export const bell = (): Svg =>
  path("M-60,-16 C-60,-86 60,-86 60,-16Z", c.sun) +
  rect(-74, -18, 148, 18, c.ochre, { radius: 8 }) +
  circle(0, -80, 11, c.ochre) +
  line("M-34,-34 Q-30,-58 -8,-64", c.white, 7, { opacity: 0.7 });

/** Key with its ring at 0,0, hanging down. */
export const key = (colour: string = c.sun): Svg =>
  circle(0, 0, 26, "none", { stroke: colour, strokeWidth: 12 }) +
  line("M0,28 V120 M0,96 h26 M0,116 h20", colour, 12);
