import { c, darker } from "../kit/palette.ts";
import { rect, repeat, type Svg } from "../kit/svg.ts";

/** A week of five columns, centred; the first `filled` days are written. */
export const weekGrid = (w: number, h: number, filled: number): Svg =>
  repeat(5, (i) => {
    const x = -w / 2 + (i + 0.5) * (w / 5);
    const colour = [c.coral, c.sun, c.teal, c.sage, c.plum][i] ?? c.coral;
    const entry = (k: number) =>
      rect(
        x - w / 10 + 18,
        -h / 2 + 78 + k * 46,
        (w / 5 - 36) * (k % 2 ? 0.7 : 1),
        16,
        darker(colour, 0.1),
        { radius: 8, opacity: 0.7 },
      );
    return (
      rect(x - w / 10 + 6, -h / 2, w / 5 - 12, 44, colour, { radius: 8 }) +
      rect(x - w / 10 + 6, -h / 2 + 54, w / 5 - 12, h - 54, c.fog, { radius: 8 }) +
      (i < filled ? repeat(4, entry) : "")
    );
  });
