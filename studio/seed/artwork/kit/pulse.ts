import { line, type Svg } from "./svg.ts";

export interface Pulse {
  from: number;
  to: number;
  y: number;
  /** x of each heartbeat. */
  beats: number[];
  colour: string;
  /** Height of the highest peak. */
  height?: number;
  width?: number;
  opacity?: number;
}

/** The path of the brand's pulse line: calm, then a heartbeat, then calm again. */
export function pulsePath({ from, to, y, beats, height = 120 }: Pulse): string {
  const h = height;
  const beat = (x: number) =>
    `H${x - h * 0.75} q${h * 0.14},${-h * 0.2} ${h * 0.28},0 h${h * 0.12} l${h * 0.1},${h * 0.16} l${h * 0.2},${-h} l${h * 0.24},${h * 1.35} l${h * 0.16},${-h * 0.51} h${h * 0.1} q${h * 0.16},${-h * 0.3} ${h * 0.32},0`;
  return `M${from},${y} ${beats.map(beat).join(" ")} H${to}`;
}

export function pulse(options: Pulse): Svg {
  const paint = options.opacity === undefined ? {} : { opacity: options.opacity };
  return line(pulsePath(options), options.colour, options.width ?? 10, paint);
}
