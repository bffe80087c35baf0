import { c, darker, lighter } from "./palette.ts";
import { circle, clip, ellipse, line, path, rect, repeat, type Svg } from "./svg.ts";

type OutfitKind =
  | "jumper"
  | "shirt"
  | "tee"
  | "hoodie"
  | "blazer"
  | "cardigan"
  | "waistcoat"
  | "apron"
  | "workJacket"
  | "hiVis"
  | "tunic"
  | "dungarees";

export interface Outfit {
  kind: OutfitKind;
  colour: string;
  /** Shirt under it, or the yoke of a work jacket. */
  second?: string;
  /** Scarf round the neck. */
  scarf?: string;
  badge?: boolean;
  /** The shirt under an apron is checked. */
  checked?: boolean;
}

const TORSO = "M-20,-14 C-46,-6 -78,2 -84,48 L-76,252 L76,252 L84,48 C78,2 46,-6 20,-14 Z";

export function sleeveOf(outfit: Outfit): { colour: string; short: boolean; width: number } {
  const second = outfit.second ?? c.white;
  switch (outfit.kind) {
    case "waistcoat":
    case "apron":
    case "dungarees":
      return { colour: second, short: false, width: 44 };
    case "hiVis":
      return { colour: second, short: false, width: 46 };
    case "tee":
    case "tunic":
      return { colour: outfit.colour, short: true, width: 50 };
    case "jumper":
    case "shirt":
    case "hoodie":
    case "blazer":
    case "cardigan":
    case "workJacket":
      return { colour: outfit.colour, short: false, width: 48 };
  }
}

function collar(colour: string): Svg {
  return (
    path("M-24,-18 L0,22 L-30,30 L-44,-4Z", colour) + path("M24,-18 L0,22 L30,30 L44,-4Z", colour)
  );
}

const buttons = (colour: string) => repeat(5, (i) => circle(0, 52 + i * 42, 4.5, colour));

const checks = (colour: string): Svg =>
  repeat(
    9,
    (i) =>
      line(`M${-88 + i * 22},-20 V256`, lighter(colour, 0.3), 4, { opacity: 0.7 }) +
      line(`M-90,${4 + i * 28} H90`, darker(colour, 0.3), 4, { opacity: 0.6 }),
  );

/** The clothes on a torso whose neck base is 0,0 and whose hips are at y 240. */
export function torso(outfit: Outfit, skinColour: string): Svg {
  const { colour } = outfit;
  const second = outfit.second ?? c.white;
  const shade = darker(colour, 0.22);
  const neck = path("M-23,-20 Q0,34 23,-20Z", skinColour);
  const base = (fill: string) => path(TORSO, fill);
  const scarf =
    outfit.scarf === undefined
      ? ""
      : path("M-44,-16 Q0,24 44,-16 L40,20 Q0,52 -40,20Z", outfit.scarf) +
        path("M4,26 L40,20 L52,130 L22,134Z", darker(outfit.scarf, 0.12));
  const badge = outfit.badge ? rect(26, 74, 34, 16, c.sun, { radius: 4 }) : "";
  const body = ((): Svg => {
    switch (outfit.kind) {
      case "jumper":
        return (
          base(colour) +
          neck +
          ellipse(0, -8, 29, 13, "none", { stroke: shade, strokeWidth: 9 }) +
          path("M-78,228 H78 V256 H-78Z", shade)
        );
      case "tee":
        return (
          base(colour) +
          path("M-28,-16 Q0,36 28,-16Z", skinColour) +
          line("M-28,-16 Q0,36 28,-16", shade, 6)
        );
      case "shirt":
        return (
          base(colour) +
          neck +
          line("M0,20 V250", shade, 4) +
          buttons(shade) +
          collar(lighter(colour, 0.35)) +
          rect(24, 76, 38, 42, shade, { radius: 4, opacity: 0.35 })
        );
      case "hoodie":
        return (
          base(colour) +
          neck +
          path("M-46,-14 Q-62,44 0,46 Q62,44 46,-14 Q34,22 0,24 Q-34,22 -46,-14Z", shade) +
          line("M-14,34 v58 M14,34 v50", c.white, 5) +
          path("M-44,168 H44 L58,240 H-58Z", shade, { opacity: 0.55 })
        );
      case "blazer":
        return (
          base(colour) +
          path("M-24,-18 L0,110 L24,-18Z", second) +
          neck +
          path("M-28,-18 L-56,40 L-30,52 L0,128 L-8,60Z", lighter(colour, 0.16)) +
          path("M28,-18 L56,40 L30,52 L0,128 L8,60Z", lighter(colour, 0.16)) +
          line("M0,128 V250", shade, 5) +
          circle(10, 158, 6, shade) +
          rect(34, 96, 34, 7, shade, { radius: 3 })
        );
      case "cardigan":
        return (
          base(colour) +
          path("M-22,-18 L-34,252 L34,252 L22,-18Z", second) +
          neck +
          collar(c.white) +
          line("M-22,-4 Q-46,120 -36,252 M22,-4 Q46,120 36,252", shade, 8) +
          repeat(4, (i) => circle(42, 90 + i * 44, 5, c.white))
        );
      case "waistcoat":
        return (
          base(second) +
          neck +
          line("M0,20 V60", darker(second), 4) +
          path("M-48,-4 L-8,112 L-2,256 L-80,256 L-70,70Z", colour) +
          path("M48,-4 L8,112 L2,256 L80,256 L70,70Z", colour) +
          path("M-10,110 h20 L4,256 h-8Z", shade) +
          repeat(4, (i) => circle(8, 132 + i * 32, 5, lighter(colour, 0.4))) +
          collar(lighter(second, 0.3)) +
          rect(-58, 160, 36, 7, shade, { radius: 3 })
        );
      case "apron":
        return (
          base(second) +
          (outfit.checked ? checks(second) : "") +
          neck +
          collar(lighter(second, 0.3)) +
          line("M-40,70 L-26,-4 M40,70 L26,-4", colour, 12) +
          path("M-50,64 H50 L78,160 V256 H-78 V160Z", colour) +
          path("M-34,168 H34 V214 Q0,226 -34,214Z", shade)
        );
      case "workJacket":
        return (
          base(colour) +
          path("M-20,-14 C-46,-6 -78,2 -84,48 L-82,70 H82 L84,48 C78,2 46,-6 20,-14Z", second) +
          neck +
          path("M-30,-22 L0,30 L-18,46 L-46,-2Z", shade) +
          path("M30,-22 L0,30 L18,46 L46,-2Z", shade) +
          line("M0,34 V250", c.fog, 5) +
          rect(-62, 96, 42, 48, shade, { radius: 5 }) +
          rect(22, 96, 42, 48, shade, { radius: 5 }) +
          line("M-84,74 H84", c.fog, 5)
        );
      case "hiVis":
        return (
          base(second) +
          neck +
          path("M-52,-6 L-16,70 L-14,256 L-82,256 L-76,60Z", colour) +
          path("M52,-6 L16,70 L14,256 L82,256 L76,60Z", colour) +
          path("M-16,70 h32 v186 h-32Z", darker(second, 0.1)) +
          rect(-84, 120, 70, 18, c.fog) +
          rect(14, 120, 70, 18, c.fog) +
          rect(-84, 186, 70, 18, c.fog) +
          rect(14, 186, 70, 18, c.fog)
        );
      case "tunic":
        return (
          base(colour) +
          path("M-24,-18 L0,58 L24,-18Z", skinColour) +
          line("M-26,-16 L0,60 L26,-16", second, 9) +
          rect(18, 100, 44, 46, shade, { radius: 5, opacity: 0.6 }) +
          line("M48,92 v30", c.coral, 5) +
          line("M-76,236 H76", second, 9)
        );
      case "dungarees":
        return (
          base(second) +
          path("M-28,-16 Q0,34 28,-16Z", skinColour) +
          line("M-46,90 L-40,-4 M46,90 L40,-4", colour, 18) +
          path("M-54,74 H54 L66,170 L78,180 V256 H-78 V180 L-66,170Z", colour) +
          rect(-26, 102, 52, 44, shade, { radius: 6 }) +
          circle(-46, 86, 7, c.sun) +
          circle(46, 86, 7, c.sun)
        );
    }
  })();
  const side = path("M40,-10 C78,2 84,40 84,48 L76,256 L48,256 C70,160 66,60 40,-10Z", c.night, {
    opacity: 0.12,
  });
  return clip(path(TORSO, "#000000"), body, side) + scarf + badge;
}
