import { c } from "./palette.ts";
import { circle, ellipse, line, path, rect, type Svg } from "./svg.ts";

/** What is worn on the head. */
export type HeadGear =
  | "headphones"
  | "headset"
  | "safetyGlasses"
  | "weldingGoggles"
  | "vr"
  | "hardHat"
  | "visorUp"
  | "bakerCap"
  | "pencil"
  | "glassesUp"
  | "hearingAid"
  | "earring";

/** Gear in head coordinates; `dx` is how far the face is turned. */
export function gearOf(gear: HeadGear, dx: number): Svg {
  switch (gear) {
    case "headphones":
      return (
        line("M-50,-4 C-58,-96 58,-96 50,-4", c.night, 9) +
        rect(-62, -20, 20, 42, c.coral, { radius: 10 }) +
        rect(42, -20, 20, 42, c.coral, { radius: 10 })
      );
    case "headset":
      return (
        line("M-50,-4 C-58,-92 58,-92 50,-4", c.night, 7) +
        rect(-60, -18, 18, 36, c.night, { radius: 9 }) +
        rect(42, -18, 18, 36, c.night, { radius: 9 }) +
        line(`M-50,16 Q-44,44 ${dx - 16},46`, c.night, 5) +
        ellipse(dx - 14, 46, 9, 6, c.coral)
      );
    case "safetyGlasses":
      return (
        rect(dx - 42, -14, 84, 28, c.sky, {
          radius: 12,
          opacity: 0.75,
          stroke: c.teal,
          strokeWidth: 4,
        }) + line(`M${dx - 28},6 l12,-14`, c.white, 4)
      );
    case "weldingGoggles":
      return (
        rect(-50, -10, 100, 16, c.night) +
        circle(dx - 20, 0, 21, c.bark) +
        circle(dx + 20, 0, 21, c.bark) +
        circle(dx - 20, 0, 14, c.moss) +
        circle(dx + 20, 0, 14, c.moss)
      );
    case "vr":
      return (
        rect(-52, -16, 104, 20, c.night, { radius: 6 }) +
        rect(dx - 44, -28, 88, 46, c.white, { radius: 18 }) +
        rect(dx - 36, -20, 72, 30, c.night, { radius: 12 }) +
        line(`M${dx - 24},2 h10 l5,-12 l7,18 l5,-8 h18`, c.sun, 4)
      );
    case "hardHat":
      return (
        path("M-56,-26 C-58,-100 58,-100 56,-26 Z", c.sun) +
        rect(-66, -32, 132, 14, c.ochre, { radius: 7 }) +
        path("M-12,-80 h24 v52 h-24Z", c.ochre, { opacity: 0.5 })
      );
    case "visorUp":
      return (
        path("M-56,-30 C-58,-96 58,-96 56,-30 Z", c.steel) +
        path("M-50,-96 h100 q14,34 6,60 h-112 q-8,-26 6,-60Z", c.night) +
        rect(-34, -80, 68, 26, c.moss, { radius: 6 })
      );
    case "bakerCap":
      return (
        path("M-50,-44 C-78,-100 -20,-124 0,-106 C24,-126 80,-98 50,-44Z", c.white) +
        rect(-50, -54, 100, 20, c.fog, { radius: 6 })
      );
    case "pencil":
      return line("M36,-30 L74,-12", c.sun, 7) + line("M72,-13 L78,-10", c.night, 6);
    case "glassesUp":
      return (
        rect(-34, -60, 30, 20, c.sky, {
          radius: 8,
          opacity: 0.7,
          stroke: c.night,
          strokeWidth: 4,
        }) +
        rect(4, -60, 30, 20, c.sky, { radius: 8, opacity: 0.7, stroke: c.night, strokeWidth: 4 }) +
        line("M-4,-52 h8", c.night, 4)
      );
    case "hearingAid":
      return line("M-48,-16 q-12,8 -6,24", c.coral, 7) + circle(-48, 8, 5, c.coral);
    case "earring":
      return circle(-48, 22, 6, c.sun) + circle(48, 22, 6, c.sun);
  }
}
