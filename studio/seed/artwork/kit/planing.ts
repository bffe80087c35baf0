import { grip } from "./hands.ts";
import { handPlane } from "./objects/tools.ts";
import { c, darker } from "./palette.ts";
import { group, rect, type Svg } from "./svg.ts";

/** Two hands that push a plane over a board, `shift` to the right; the plane's sole is on y 0. */
export function planing(skin: string, sleeve: string, shift = 0): Svg {
  const hand = grip({ skin, sleeve });
  return (
    rect(-480, 0, 960, 56, c.sand) +
    rect(-480, 40, 960, 16, darker(c.sand, 0.2)) +
    group(
      { x: shift },
      handPlane(),
      group({ x: -120, y: -148, scale: 0.72, rotate: 24 }, hand),
      group({ x: 104, y: -116, scale: 0.66, rotate: 52 }, hand),
    )
  );
}
