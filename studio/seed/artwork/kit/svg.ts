/** A piece of SVG markup. */
export type Svg = string;

export interface Paint {
  opacity?: number;
  /** Corner radius of a rectangle. */
  radius?: number;
  stroke?: string;
  strokeWidth?: number;
  /** Degrees, around the shape's own centre. */
  rotate?: number;
}

export interface Placement {
  x?: number;
  y?: number;
  scale?: number;
  rotate?: number;
  /** Mirrors left and right. */
  flip?: boolean;
  opacity?: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

function attributes(fill: string, paint: Paint, cx: number, cy: number): string {
  const parts = [`fill="${fill}"`];
  if (paint.opacity !== undefined) parts.push(`opacity="${paint.opacity}"`);
  if (paint.radius !== undefined) parts.push(`rx="${paint.radius}"`);
  if (paint.stroke !== undefined)
    parts.push(`stroke="${paint.stroke}" stroke-width="${paint.strokeWidth ?? 6}"`);
  if (paint.rotate !== undefined)
    parts.push(`transform="rotate(${round(paint.rotate)} ${round(cx)} ${round(cy)})"`);
  return parts.join(" ");
}

export function rect(
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  paint: Paint = {},
): Svg {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" ${attributes(fill, paint, x + w / 2, y + h / 2)}/>`;
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  paint: Paint = {},
): Svg {
  return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" ${attributes(fill, paint, cx, cy)}/>`;
}

export const circle = (cx: number, cy: number, r: number, fill: string, paint: Paint = {}): Svg =>
  ellipse(cx, cy, r, r, fill, paint);

export function path(d: string, fill: string, paint: Paint = {}): Svg {
  return `<path d="${d}" ${attributes(fill, paint, 0, 0)}/>`;
}

/** An open line with round ends and joints. */
export function line(
  d: string,
  colour: string,
  width: number,
  paint: Paint & { dash?: string } = {},
): Svg {
  const dash = paint.dash === undefined ? "" : ` stroke-dasharray="${paint.dash}"`;
  const opacity = paint.opacity === undefined ? "" : ` opacity="${paint.opacity}"`;
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash}${opacity}/>`;
}

/** A closed polygon from "x,y x,y …". */
export const polygon = (points: string, fill: string, paint: Paint = {}): Svg =>
  `<polygon points="${points}" ${attributes(fill, paint, 0, 0)}/>`;

export function group(placement: Placement, ...children: Svg[]): Svg {
  const { x = 0, y = 0, scale = 1, rotate, flip = false, opacity } = placement;
  const transforms = [`translate(${round(x)} ${round(y)})`];
  if (rotate !== undefined) transforms.push(`rotate(${round(rotate)})`);
  if (scale !== 1 || flip) transforms.push(`scale(${flip ? -scale : scale} ${scale})`);
  const fade = opacity === undefined ? "" : ` opacity="${opacity}"`;
  return `<g transform="${transforms.join(" ")}"${fade}>${children.join("")}</g>`;
}

function idOf(markup: string): string {
  let hash = 5381;
  for (const character of markup) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 4294967291;
  return `c${hash.toString(36)}`;
}

/** Shows `children` only inside `shape`. */
export function clip(shape: Svg, ...children: Svg[]): Svg {
  const id = idOf(shape);
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${children.join("")}</g>`;
}

/** Letters as artwork (Lato, see studio/seed/media/README.md), centred on x. */
export function letters(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight = 900,
): Svg {
  return `<text x="${round(x)}" y="${round(y)}" font-family="Lato" font-weight="${weight}" font-size="${size}" text-anchor="middle" fill="${fill}">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
}

/** Calls `draw` for 0 … count-1 and joins the results. */
export const repeat = (count: number, draw: (index: number) => Svg): Svg =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");
