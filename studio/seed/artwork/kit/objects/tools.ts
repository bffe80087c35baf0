import { c, darker, lighter, mix } from "../palette.ts";
import { circle, ellipse, group, line, path, polygon, rect, repeat, type Svg } from "../svg.ts";

/** Hand plane, 300 wide, sole on y 0, pushing to the right. */
export const handPlane = (colour: string = c.bark): Svg =>
  path("M-150,0 V-66 Q-150,-80 -136,-80 H120 Q150,-78 150,-40 V0Z", colour) +
  rect(-150, -16, 300, 16, darker(colour, 0.3)) +
  polygon("-10,-80 30,-80 -18,-170 -46,-158", c.steel) +
  polygon("-46,-158 -18,-170 -10,-152 -40,-138", c.night) +
  path("M-120,-80 q-20,-70 26,-76 q24,8 6,76Z", darker(colour, 0.18)) +
  circle(96, -92, 24, darker(colour, 0.18));

export const hammer = (): Svg =>
  rect(-12, -40, 24, 250, c.wood, { radius: 10 }) +
  path("M-80,-80 H60 Q84,-78 84,-58 V-40 H-50 Q-84,-44 -80,-80Z", c.steel);

export const saw = (): Svg => {
  const teeth = Array.from({ length: 13 }, (_, i) => `${-150 + i * 24},${i % 2 ? 46 : 30}`).join(
    " ",
  );
  return (
    polygon(`-150,-30 150,10 150,34 ${teeth}`, c.fog) +
    path("M-150,-44 q-90,-10 -96,50 q0,50 96,36Z", c.bark) +
    circle(-196, 6, 20, c.sand)
  );
};

export const screwdriver = (colour: string = c.coral): Svg =>
  rect(-7, -10, 14, 150, c.steel, { radius: 3 }) +
  polygon("-12,140 12,140 8,164 -8,164", c.steel) +
  rect(-24, -130, 48, 126, colour, { radius: 20 }) +
  line("M-8,-112 V-24 M10,-112 V-24", darker(colour, 0.25), 6);

export const pliers = (colour: string = c.teal): Svg =>
  line("M-10,10 Q-60,90 -34,180", colour, 24) +
  line("M10,10 Q60,90 34,180", darker(colour, 0.15), 24) +
  path("M-30,8 Q-34,-80 -4,-100 L-2,10Z", c.steel) +
  path("M30,8 Q34,-80 4,-100 L2,10Z", darker(c.steel, 0.2)) +
  circle(0, 8, 18, c.night);

const wrench = (): Svg =>
  rect(-15, -90, 30, 220, c.steel, { radius: 12 }) +
  path("M-46,-150 Q-56,-84 0,-74 Q56,-84 46,-150 L20,-150 V-116 H-20 V-150Z", c.steel) +
  circle(0, 112, 8, c.night);

const square = (): Svg =>
  rect(-90, -12, 200, 24, c.fog) + rect(-112, -26, 40, 190, c.bark, { radius: 6 });

/** Folding rule in a zigzag, 380 wide. */
export const foldingRule = (): Svg =>
  polygon("-190,30 -60,-60 -50,-44 -180,46", c.sun) +
  polygon("-60,-60 60,34 50,50 -70,-44", mix(c.sun, c.white, 0.2)) +
  polygon("50,34 180,-56 190,-40 60,50", c.sun) +
  [
    [-186, 40],
    [-60, -50],
    [56, 42],
    [184, -46],
  ]
    .map(([x, y]) => circle(x ?? 0, y ?? 0, 9, c.bark))
    .join("") +
  repeat(6, (i) => line(`M${-166 + i * 18},${22 - i * 12.4} l6,9`, c.night, 3));

/** Curled wood shavings on y 0. */
export const shavings = (count: number, spread: number): Svg =>
  repeat(count, (i) => {
    const x = ((i * 97) % 100) / 100;
    const s = 0.7 + ((i * 37) % 10) / 16;
    return group(
      { x: (x - 0.5) * spread, y: -12 * s, scale: s, rotate: (i * 53) % 60 },
      line(
        "M-24,8 C-30,-26 22,-28 20,2 C18,20 -8,18 -6,4 C-4,-6 8,-4 8,2",
        i % 2 ? c.sand : mix(c.wood, c.white, 0.35),
        9,
      ),
    );
  });

export function gear(r: number, colour: string): Svg {
  return (
    repeat(8, (i) =>
      group(
        { rotate: i * 45 },
        rect(-r * 0.17, -r * 1.2, r * 0.34, r * 0.5, colour, { radius: 4 }),
      ),
    ) +
    circle(0, 0, r, colour) +
    circle(0, 0, r * 0.42, darker(colour, 0.35))
  );
}

/** Welding torch; nozzle tip at 0,0, grip towards the upper right. */
export const torch = (): Svg =>
  line("M150,-70 Q230,-60 260,60", c.night, 16) +
  line("M0,0 L34,-34", c.ochre, 20) +
  line("M34,-34 L150,-70", c.night, 34) +
  line("M70,-46 L120,-62", c.coral, 14);

/** Sparks flying from 0,0 between two angles (degrees, 0 = right, clockwise). */
export const sparks = (
  count: number,
  reach: number,
  from: number,
  to: number,
  colour: string = c.sun,
): Svg =>
  repeat(count, (i) => {
    const angle = ((from + ((to - from) * ((i * 61) % count)) / count) * Math.PI) / 180;
    const near = reach * (0.2 + ((i * 29) % 40) / 100);
    const far = near + reach * (0.12 + ((i * 13) % 30) / 90);
    const tone = i % 3 === 0 ? c.coral : i % 3 === 1 ? colour : lighter(colour, 0.5);
    return line(
      `M${Math.cos(angle) * near},${Math.sin(angle) * near} L${Math.cos(angle) * far},${Math.sin(angle) * far}`,
      tone,
      5 + (i % 3) * 2,
    );
  });

export const glow = (r: number, colour: string = c.sun): Svg =>
  circle(0, 0, r, colour, { opacity: 0.18 }) +
  circle(0, 0, r * 0.62, colour, { opacity: 0.32 }) +
  circle(0, 0, r * 0.3, c.white);

/** Wall with tools on hooks, 620 × 300, centred. */
export const toolWall = (board: string = c.sand): Svg =>
  rect(-330, -170, 660, 340, board, { radius: 12 }) +
  repeat(40, (i) =>
    circle(-300 + (i % 10) * 66, -140 + Math.floor(i / 10) * 92, 4, darker(board, 0.25)),
  ) +
  group({ x: -110, y: -96, scale: 0.72 }, saw()) +
  group({ x: -250, y: 40, scale: 0.62 }, hammer()) +
  group({ x: -120, y: 46, scale: 0.6 }, pliers()) +
  group({ x: 0, y: 50, scale: 0.6 }, screwdriver()) +
  group({ x: 80, y: 50, scale: 0.6 }, screwdriver(c.sun)) +
  group({ x: 200, y: -60, scale: 0.7 }, square()) +
  group({ x: 250, y: 60, scale: 0.6 }, wrench());

/** Welding helmet with visor, standing on y 0. */
export const weldingHelmet = (): Svg =>
  path("M-84,0 C-96,-150 -60,-190 0,-190 C60,-190 96,-150 84,0 Q0,40 -84,0Z", c.night) +
  rect(-56, -130, 112, 50, c.moss, { radius: 10, stroke: c.steel, strokeWidth: 7 }) +
  line("M-30,-94 l24,-26", c.white, 6, { opacity: 0.6 });

export const solarPanel = (w: number): Svg =>
  polygon(`0,0 ${w},0 ${w * 0.8},${-w * 0.56} ${-w * 0.2},${-w * 0.56}`, "#1f4a78") +
  [0.25, 0.5, 0.75]
    .map((t) => line(`M${w * t},0 L${w * (t - 0.2)},${-w * 0.56}`, c.sky, 4))
    .join("") +
  [0.33, 0.66].map((t) => line(`M${-w * 0.2 * t},${-w * 0.56 * t} h${w}`, c.sky, 4)).join("") +
  polygon(
    `${w * 0.1},${-w * 0.06} ${w * 0.4},${-w * 0.06} ${w * 0.22},${-w * 0.5} ${-w * 0.06},${-w * 0.5}`,
    c.white,
    { opacity: 0.12 },
  );

export const compass = (): Svg =>
  line("M0,-100 L-54,110", c.steel, 16) +
  line("M0,-100 L54,110", c.steel, 16) +
  circle(0, -104, 22, c.coral) +
  ellipse(0, -10, 40, 6, c.night);
