import { gearOf, type HeadGear } from "./headGear.ts";
import { hair, type HairStyle } from "./hair.ts";
import { c, darker, mix } from "./palette.ts";
import { circle, ellipse, group, line, path, rect, type Svg } from "./svg.ts";

export interface HeadLook {
  skin: string;
  hair: HairStyle;
  hairColour: string;
  /** A strand of another colour. */
  strand?: string;
  beard?: "full" | "short" | "moustache";
  glasses?: "round" | "narrow" | "fine";
  freckles?: boolean;
  lips?: string;
  gear?: HeadGear[];
}

export interface HeadPose {
  /** −1 looks left, 1 looks right. */
  turn?: number;
  /** Degrees. */
  tilt?: number;
  /** Down is positive; moves the gaze. */
  gaze?: number;
  mood?: "smile" | "laugh" | "calm" | "talk" | "worried" | "eyesClosed";
}

const FACE = "M-46,-16 C-48,-72 48,-72 46,-16 C46,26 34,60 0,64 C-34,60 -46,26 -46,-16Z";

function beardOf(look: HeadLook, dx: number): Svg {
  if (look.beard === undefined) return "";
  const colour = look.hairColour;
  const moustache = path(
    `M${dx - 22},34 C${dx - 16},18 ${dx - 4},16 ${dx},22 C${dx + 4},16 ${dx + 16},18 ${dx + 22},34 C${dx + 10},30 ${dx - 10},30 ${dx - 22},34Z`,
    colour,
  );
  switch (look.beard) {
    case "full":
      return (
        path(
          "M-47,-12 C-54,44 -34,94 0,96 C34,94 54,44 47,-12 C42,14 32,22 18,20 Q0,10 -18,20 C-32,22 -42,14 -47,-12Z",
          colour,
        ) +
        path("M-30,60 Q0,92 30,60 Q0,80 -30,60Z", mix(colour, c.white, 0.3), { opacity: 0.5 }) +
        moustache
      );
    case "short":
      return (
        path(
          "M-46,-6 C-48,34 -32,68 0,70 C32,68 48,34 46,-6 C42,18 34,26 20,24 Q0,14 -20,24 C-34,26 -42,18 -46,-6Z",
          colour,
          { opacity: 0.92 },
        ) + moustache
      );
    case "moustache":
      return moustache;
  }
}

function mouthOf(look: HeadLook, pose: HeadPose, dx: number): Svg {
  const lip = look.lips ?? mix(look.skin, "#8a2c2c", 0.55);
  switch (pose.mood ?? "smile") {
    case "laugh":
      return (
        path(
          `M${dx - 17},30 Q${dx},36 ${dx + 17},30 Q${dx + 14},52 ${dx},52 Q${dx - 14},52 ${dx - 17},30Z`,
          "#7a2430",
        ) +
        path(
          `M${dx - 14},32 Q${dx},37 ${dx + 14},32 L${dx + 12},38 Q${dx},42 ${dx - 12},38Z`,
          c.white,
        )
      );
    case "talk":
      return ellipse(dx, 37, 10, 6, "#7a2430") + rect(dx - 7, 31, 14, 4, c.white, { radius: 2 });
    case "calm":
      return line(`M${dx - 12},37 Q${dx},40 ${dx + 12},36`, lip, 5);
    case "worried":
      return line(`M${dx - 11},40 Q${dx},34 ${dx + 11},40`, lip, 5);
    case "smile":
    case "eyesClosed":
      return line(`M${dx - 16},33 Q${dx},47 ${dx + 16},33`, lip, 5.5);
  }
}

function eyesOf(look: HeadLook, pose: HeadPose, dx: number): Svg {
  const brow = look.hair === "hijab" ? c.night : darker(look.hairColour, 0.25);
  const closed = pose.mood === "eyesClosed" || pose.mood === "laugh";
  const lift = pose.mood === "worried" ? 5 : 0;
  const eye = (x: number, side: number) =>
    (closed
      ? line(`M${x - 8},0 Q${x},${pose.mood === "laugh" ? -8 : 7} ${x + 8},0`, c.night, 4.5)
      : ellipse(x + (pose.turn ?? 0) * 2, -1 + (pose.gaze ?? 0) * 4, 5, 6.2, c.night) +
        circle(x + 2 + (pose.turn ?? 0) * 2, -3 + (pose.gaze ?? 0) * 4, 1.7, c.white)) +
    line(
      `M${x - 10},${-16 + (side < 0 ? lift : -lift)} Q${x},${-22} ${x + 10},${-16 + (side < 0 ? -lift : lift)}`,
      brow,
      4.5,
    );
  return eye(dx - 18, -1) + eye(dx + 18, 1);
}

function glassesOf(look: HeadLook, dx: number): Svg {
  if (look.glasses === "round")
    return (
      circle(dx - 19, 0, 16, c.white, { opacity: 0.18 }) +
      circle(dx + 19, 0, 16, c.white, { opacity: 0.18 }) +
      circle(dx - 19, 0, 16, "none", { stroke: "#7a4522", strokeWidth: 4.5 }) +
      circle(dx + 19, 0, 16, "none", { stroke: "#7a4522", strokeWidth: 4.5 }) +
      line(`M${dx - 4},-2 q4,-4 8,0`, "#7a4522", 4)
    );
  if (look.glasses === "narrow")
    return (
      rect(dx - 36, -9, 32, 19, "none", { radius: 6, stroke: c.night, strokeWidth: 4.5 }) +
      rect(dx + 4, -9, 32, 19, "none", { radius: 6, stroke: c.night, strokeWidth: 4.5 }) +
      line(`M${dx - 4},-2 h8`, c.night, 4)
    );
  if (look.glasses === "fine")
    return (
      circle(dx - 19, 1, 15, "none", { stroke: c.steel, strokeWidth: 2.6 }) +
      circle(dx + 19, 1, 15, "none", { stroke: c.steel, strokeWidth: 2.6 }) +
      line(`M${dx - 4},-1 q4,-4 8,0`, c.steel, 2.6)
    );
  return "";
}

/** A head; face centre at 0,0, about 92 wide and 130 high, with a neck that ends at y 108. */
export function head(look: HeadLook, pose: HeadPose = {}): Svg {
  const turn = pose.turn ?? 0;
  const dx = turn * 13;
  const { back, front } = hair(look.hair, look.hairColour);
  const shade = mix(look.skin, "#7a3320", 0.28);
  const ear = (side: number) =>
    look.hair === "hijab"
      ? ""
      : ellipse(
          side * 46 - dx * 0.4,
          4,
          9,
          13,
          side * turn > 0.4 ? shade : mix(look.skin, shade, 0.35),
        );
  const nose = line(
    `M${dx + (turn >= 0 ? 1 : -1)},2 q${turn >= 0 ? 9 : -9},16 ${turn >= 0 ? -3 : 3},17`,
    shade,
    4.5,
  );
  const freckles = look.freckles
    ? [-26, -20, -14, 14, 20, 26]
        .map((x, i) => circle(dx + x, 14 + (i % 2) * 6, 2, mix(look.skin, "#8a4a20", 0.5)))
        .join("")
    : "";
  const strand =
    look.strand === undefined ? "" : line("M-30,-66 C-48,-50 -52,-10 -54,30", look.strand, 7);
  const gear = look.gear ?? [];
  return group(
    { rotate: pose.tilt ?? 0 },
    back,
    path("M-21,34 L-23,108 L23,108 L21,34Z", look.skin),
    path("M-22,56 Q0,88 22,52 L22,66 Q2,98 -22,76Z", shade, { opacity: 0.7 }),
    ear(-1) + ear(1),
    path(FACE, look.skin),
    circle(dx - 28, 20, 10, "#e2604a", { opacity: 0.22 }) +
      circle(dx + 28, 20, 10, "#e2604a", { opacity: 0.22 }),
    freckles,
    beardOf(look, dx),
    nose,
    mouthOf(look, pose, dx),
    eyesOf(look, pose, dx),
    front,
    strand,
    glassesOf(look, dx),
    gear.map((item) => gearOf(item, dx)).join(""),
  );
}
