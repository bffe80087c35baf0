import { c, darker } from "../palette.ts";
import { circle, group, line, path, polygon, rect, repeat, type Svg } from "../svg.ts";

export const tick = (size: number, colour: string = c.teal): Svg =>
  line(
    `M${-size * 0.5},0 l${size * 0.35},${size * 0.38} l${size * 0.65},${-size * 0.8}`,
    colour,
    size * 0.22,
  );

/** Lines of writing. */
export const scribble = (
  w: number,
  lines: number,
  gap: number,
  colour: string = c.steel,
  width = 8,
): Svg =>
  repeat(lines, (i) =>
    line(`M${-w / 2},${i * gap} h${w * (i % 3 === 2 ? 0.62 : i % 2 ? 0.86 : 1)}`, colour, width, {
      opacity: 0.55,
    }),
  );

/** Open book or exercise book lying upright, 560 × 360, centred. */
export function openBook(leftPage: Svg = "", rightPage: Svg = "", cover: string = c.petrol): Svg {
  return (
    path(
      "M-292,-160 Q-292,-184 -268,-184 H268 Q292,-184 292,-160 V168 Q292,190 268,190 H-268 Q-292,190 -292,168Z",
      cover,
    ) +
    path("M0,-168 C-60,-200 -200,-196 -272,-172 V166 C-200,146 -60,146 0,176Z", c.white) +
    path("M0,-168 C60,-200 200,-196 272,-172 V166 C200,146 60,146 0,176Z", c.cream) +
    line("M0,-166 V174", darker(c.sand, 0.15), 5) +
    group({ x: -138 }, leftPage) +
    group({ x: 138 }, rightPage)
  );
}

/** Clipboard, 320 × 430, centred. */
export const clipboard = (content: Svg, board: string = c.bark): Svg =>
  rect(-160, -215, 320, 430, board, { radius: 22 }) +
  rect(-136, -180, 272, 372, c.white, { radius: 8 }) +
  rect(-60, -238, 120, 52, c.steel, { radius: 14 }) +
  circle(0, -222, 10, c.fog) +
  content;

/** A tick box; `state` decides what is in it. */
export const box = (size: number, ticked: boolean, colour: string = c.teal): Svg =>
  rect(-size / 2, -size / 2, size, size, ticked ? colour : c.white, {
    radius: size * 0.2,
    stroke: ticked ? colour : c.steel,
    strokeWidth: size * 0.11,
  }) + (ticked ? tick(size * 0.62, c.white) : "");

/** Rows of tick boxes with lines. */
export const checklist = (rows: boolean[], w: number, gap: number, colour: string = c.teal): Svg =>
  rows
    .map((ticked, i) =>
      group(
        { y: i * gap },
        group({ x: -w / 2 + 18 }, box(38, ticked, colour)),
        rect(-w / 2 + 58, -9, w - 70 - (i % 2) * 40, 18, c.fog, { radius: 9 }),
      ),
    )
    .join("");

/** Pencil lying along the x axis, tip at 0,0, `length` to the right. */
export function pencil(length: number, colour: string = c.sun): Svg {
  return (
    polygon("0,0 46,-17 46,17", c.sand) +
    polygon("0,0 16,-6 16,6", c.night) +
    rect(46, -17, length - 90, 34, colour) +
    rect(46, -6, length - 90, 12, darker(colour, 0.15)) +
    rect(length - 46, -17, 22, 34, c.steel) +
    rect(length - 26, -17, 30, 34, c.coral, { radius: 8 })
  );
}

export const note = (size: number, colour: string): Svg =>
  rect(-size / 2, -size / 2, size, size, colour) +
  polygon(
    `${size / 2},${size / 2} ${size * 0.22},${size / 2} ${size / 2},${size * 0.22}`,
    darker(colour, 0.18),
  ) +
  line(
    `M${-size * 0.3},${-size * 0.16} h${size * 0.56} M${-size * 0.3},${size * 0.08} h${size * 0.36}`,
    c.night,
    size * 0.055,
    { opacity: 0.45 },
  );

/** Sheet of paper, centred. */
export const sheet = (w: number, h: number, content: Svg = ""): Svg =>
  rect(-w / 2 + 8, -h / 2 + 10, w, h, c.night, { radius: 8, opacity: 0.12 }) +
  rect(-w / 2, -h / 2, w, h, c.white, { radius: 8 }) +
  content;

/** Speech bubble, `w` × `h` centred, with its tail at the lower left or right. */
export function bubble(
  w: number,
  h: number,
  colour: string,
  content: Svg = "",
  tail: "left" | "right" = "left",
): Svg {
  const side = tail === "left" ? -1 : 1;
  return (
    rect(-w / 2, -h / 2, w, h, colour, { radius: Math.min(w, h) * 0.32 }) +
    polygon(
      `${side * w * 0.12},${h / 2 - 8} ${side * w * 0.32},${h / 2 - 8} ${side * w * 0.34},${h / 2 + h * 0.26}`,
      colour,
    ) +
    content
  );
}

export const dots = (size: number, colour: string = c.white): Svg =>
  repeat(3, (i) => circle((i - 1) * size * 2.2, 0, size * 0.72, colour));

/** Calendar sheet with rings; `cell` draws each field at its centre. */
export function calendar(
  w: number,
  h: number,
  columns: number,
  rows: number,
  cell: (index: number) => Svg,
  head: string = c.coral,
): Svg {
  const cellW = (w - 60) / columns;
  const cellH = (h - 150) / rows;
  return (
    rect(-w / 2 + 10, -h / 2 + 14, w, h, c.night, { radius: 24, opacity: 0.14 }) +
    rect(-w / 2, -h / 2, w, h, c.white, { radius: 24 }) +
    path(
      `M${-w / 2},${-h / 2 + 100} V${-h / 2 + 24} Q${-w / 2},${-h / 2} ${-w / 2 + 24},${-h / 2} H${w / 2 - 24} Q${w / 2},${-h / 2} ${w / 2},${-h / 2 + 24} V${-h / 2 + 100}Z`,
      head,
    ) +
    repeat(4, (i) =>
      rect(-w * 0.36 + i * w * 0.24 - 10, -h / 2 - 26, 20, 62, c.night, { radius: 10 }),
    ) +
    repeat(columns * rows, (i) => {
      const x = -w / 2 + 30 + ((i % columns) + 0.5) * cellW;
      const y = -h / 2 + 124 + (Math.floor(i / columns) + 0.5) * cellH;
      return group(
        { x, y },
        rect(-cellW / 2 + 7, -cellH / 2 + 7, cellW - 14, cellH - 14, c.fog, {
          radius: 12,
          opacity: 0.6,
        }),
        cell(i),
      );
    })
  );
}

/** Flag on a pole whose foot is 0,0. */
export const flag = (height: number, colour: string = c.coral): Svg =>
  line(`M0,0 V${-height}`, c.night, height * 0.06) +
  path(
    `M0,${-height} q${height * 0.25},${height * 0.12} ${height * 0.62},0 v${height * 0.42} q${-height * 0.34},${height * 0.12} ${-height * 0.62},0Z`,
    colour,
  );

/** Round clock; hands in degrees from the top. */
export function clock(r: number, minute: number, hour: number, rim: string = c.night): Svg {
  const hand = (degrees: number, length: number, width: number) => {
    const angle = (degrees * Math.PI) / 180;
    return line(`M0,0 L${Math.sin(angle) * length},${-Math.cos(angle) * length}`, c.night, width);
  };
  return (
    circle(0, 0, r, rim) +
    circle(0, 0, r * 0.86, c.white) +
    repeat(12, (i) =>
      circle(
        Math.sin(i * 0.5236) * r * 0.7,
        -Math.cos(i * 0.5236) * r * 0.7,
        r * (i % 3 ? 0.03 : 0.055),
        c.steel,
      ),
    ) +
    hand(hour, r * 0.42, r * 0.09) +
    hand(minute, r * 0.62, r * 0.07) +
    circle(0, 0, r * 0.08, c.coral)
  );
}

/** Stopwatch with a coloured sector of `share` (0–1). */
export function stopwatch(r: number, share: number, colour: string = c.coral): Svg {
  const angle = share * Math.PI * 2;
  const large = share > 0.5 ? 1 : 0;
  return (
    rect(-r * 0.16, -r * 1.34, r * 0.32, r * 0.3, c.night, { radius: 8 }) +
    rect(-r * 0.26, -r * 1.42, r * 0.52, r * 0.16, c.night, { radius: 8 }) +
    rect(-r * 0.1, -r * 1.2, r * 0.2, r * 0.26, c.steel, { rotate: 0 }) +
    clock(r, share * 360, 0) +
    path(
      `M0,0 V${-r * 0.8} A${r * 0.8},${r * 0.8} 0 ${large} 1 ${Math.sin(angle) * r * 0.8},${-Math.cos(angle) * r * 0.8}Z`,
      colour,
      { opacity: 0.85 },
    ) +
    circle(0, 0, r * 0.08, c.night)
  );
}

export const heart = (size: number, colour: string = c.coral): Svg =>
  path(
    `M0,${size * 0.42} C${-size * 0.9},${-size * 0.1} ${-size * 0.5},${-size * 0.75} 0,${-size * 0.26} C${size * 0.5},${-size * 0.75} ${size * 0.9},${-size * 0.1} 0,${size * 0.42}Z`,
    colour,
  );

export function star(size: number, colour: string = c.sun): Svg {
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? size * 0.44 : size;
    return `${Math.round(Math.sin(i * 0.6283) * r)},${Math.round(-Math.cos(i * 0.6283) * r)}`;
  });
  return polygon(points.join(" "), colour);
}

export const magnifier = (r: number, rim: string = c.night): Svg =>
  line(`M${r * 0.7},${r * 0.7} L${r * 1.7},${r * 1.7}`, c.bark, r * 0.34) +
  circle(0, 0, r, c.white, { opacity: 0.35 }) +
  circle(0, 0, r, "none", { stroke: rim, strokeWidth: r * 0.2 }) +
  line(`M${-r * 0.5},${-r * 0.2} Q${-r * 0.4},${-r * 0.55} 0,${-r * 0.6}`, c.white, r * 0.1);
