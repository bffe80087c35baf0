import { head, type HeadLook, type HeadPose } from "./head.ts";
import { sleeveOf, torso, type Outfit } from "./outfit.ts";
import { c, darker } from "./palette.ts";
import { circle, group, line, path, rect, type Svg } from "./svg.ts";

export interface Person {
  look: HeadLook;
  outfit: Outfit;
  trousers?: string;
  shoes?: string;
  /** Headphones or goggles worn round the neck. */
  neckwear?: "headphones" | "goggles";
}

type Point = [number, number];

export interface Pose extends HeadPose {
  /** Neck base in the scene. */
  x: number;
  y: number;
  scale?: number;
  flip?: boolean;
  /** Degrees the whole figure leans. */
  lean?: number;
  /** Where the hands are, in figure units from the neck base; the arm hangs if left out, null hides it. */
  leftHand?: Point | null;
  rightHand?: Point | null;
  /** What the hands hold, drawn at the hand under the fingers. */
  leftHold?: Svg;
  rightHold?: Svg;
  /** Standing unless said otherwise; "none" ends at the hips. */
  legs?: "none" | "stand" | "sit" | "sitFront";
}

const UPPER = 112;
const LOWER = 108;

/** The elbow that hangs lower, or, if both do, the one further out. */
function elbowOf(shoulder: Point, hand: Point, side: number): Point {
  const dx = hand[0] - shoulder[0];
  const dy = hand[1] - shoulder[1];
  const reach = Math.max(20, Math.hypot(dx, dy));
  const stretch = Math.max(1, reach / (UPPER + LOWER - 4));
  const along = (reach * reach + (UPPER * stretch) ** 2 - (LOWER * stretch) ** 2) / (2 * reach);
  const away = Math.sqrt(Math.max(0, (UPPER * stretch) ** 2 - along * along));
  const middle: Point = [shoulder[0] + (dx / reach) * along, shoulder[1] + (dy / reach) * along];
  const one: Point = [middle[0] - (dy / reach) * away, middle[1] + (dx / reach) * away];
  const other: Point = [middle[0] + (dy / reach) * away, middle[1] - (dx / reach) * away];
  const lowness = ([x, y]: Point) => y + 0.3 * side * x;
  return lowness(one) > lowness(other) ? one : other;
}

const at = ([x, y]: Point) => `${Math.round(x)},${Math.round(y)}`;

function arm(person: Person, side: -1 | 1, hand: Point, hold: Svg): Svg {
  const sleeve = sleeveOf(person.outfit);
  const shoulder: Point = [side * 62, 28];
  const elbow = elbowOf(shoulder, hand, side);
  const towards = (from: Point, to: Point, share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const wrist = towards(elbow, hand, 0.86);
  const whole = `M${at(shoulder)} L${at(elbow)} L${at(wrist)}`;
  const skinColour = person.look.skin;
  const shadow = group(
    { x: side * -7, y: 3 },
    line(whole, c.night, sleeve.width, { opacity: 0.15 }),
  );
  const cloth = sleeve.short
    ? line(`M${at(towards(shoulder, elbow, 0.6))} L${at(elbow)} L${at(wrist)}`, skinColour, 36) +
      line(`M${at(shoulder)} L${at(towards(shoulder, elbow, 0.62))}`, sleeve.colour, sleeve.width)
    : line(whole, sleeve.colour, sleeve.width) +
      line(
        `M${at(towards(elbow, hand, 0.78))} L${at(wrist)}`,
        darker(sleeve.colour, 0.16),
        sleeve.width,
      );
  const palm =
    line(`M${at(wrist)} L${at(hand)}`, skinColour, 32) +
    circle(hand[0], hand[1], 20, skinColour) +
    line(`M${at(hand)} l${side * -12},-18`, skinColour, 13) +
    line(`M${hand[0] + side * 4},${hand[1] + 4} l${side * -10},9`, darker(skinColour, 0.2), 3, {
      opacity: 0.6,
    });
  return shadow + (sleeve.short ? "" : palm) + cloth + hold + palm;
}

function legs(person: Person, kind: Pose["legs"]): Svg {
  const cloth = person.trousers ?? c.night;
  const shoe = person.shoes ?? c.bark;
  const foot = (x: number, y: number) =>
    path(`M${x - 30},${y + 24} q-2,-34 22,-34 h22 q30,10 34,34Z`, shoe) +
    rect(x - 32, y + 20, 82, 9, darker(shoe, 0.35), { radius: 4 });
  switch (kind) {
    case "stand":
      return (
        line("M-36,236 L-40,540", cloth, 66) +
        line("M36,236 L42,540", darker(cloth, 0.15), 66) +
        foot(-44, 562) +
        foot(40, 562)
      );
    case "sit":
      return (
        line("M20,236 L176,252 L186,440", darker(cloth, 0.18), 64) +
        foot(188, 462) +
        line("M-24,240 L140,258 L140,448", cloth, 66) +
        foot(142, 470)
      );
    case "sitFront":
      return (
        line("M-38,244 L-56,290 L-52,450", cloth, 68) +
        line("M38,244 L58,290 L54,450", darker(cloth, 0.14), 68) +
        foot(-60, 470) +
        foot(44, 470)
      );
    case "none":
    case undefined:
      return "";
  }
}

function neckwear(kind: Person["neckwear"]): Svg {
  if (kind === "headphones")
    return (
      line("M-44,-8 C-60,60 60,60 44,-8", c.night, 10) +
      rect(-66, 6, 30, 50, c.coral, { radius: 14, rotate: 20 }) +
      rect(36, 6, 30, 50, c.coral, { radius: 14, rotate: -20 })
    );
  if (kind === "goggles")
    return (
      line("M-42,-14 C-40,40 40,40 42,-14", c.night, 10) +
      rect(-38, 10, 76, 34, c.sky, { radius: 15, stroke: c.night, strokeWidth: 6 })
    );
  return "";
}

/** A person in flat shapes; 720 units high when standing. */
export function person(who: Person, pose: Pose): Svg {
  const left = pose.leftHand === undefined ? ([-84, 250] satisfies Point) : pose.leftHand;
  const right = pose.rightHand === undefined ? ([84, 250] satisfies Point) : pose.rightHand;
  return group(
    {
      x: pose.x,
      y: pose.y,
      scale: pose.scale ?? 1,
      rotate: pose.lean ?? 0,
      flip: pose.flip ?? false,
    },
    legs(who, pose.legs ?? "stand"),
    torso(who.outfit, who.look.skin),
    group({ y: -94 }, head(who.look, pose)),
    left === null
      ? ""
      : arm(
          who,
          -1,
          left,
          pose.leftHold === undefined ? "" : group({ x: left[0], y: left[1] }, pose.leftHold),
        ),
    right === null
      ? ""
      : arm(
          who,
          1,
          right,
          pose.rightHold === undefined ? "" : group({ x: right[0], y: right[1] }, pose.rightHold),
        ),
    neckwear(who.neckwear),
  );
}

/** A person seen from above, sitting at a table below them; shoulders 150 wide. */
export function fromAbove(who: Person, x: number, y: number, angle: number, scale = 1): Svg {
  const sleeve = sleeveOf(who.outfit).colour;
  const { skin, hairColour, hair: style } = who.look;
  return group(
    { x, y, rotate: angle, scale },
    path("M-84,26 C-84,-44 84,-44 84,26 C60,56 -60,56 -84,26Z", who.outfit.colour),
    line("M-72,20 Q-84,84 -40,106", sleeve, 38) + line("M72,20 Q84,84 40,106", sleeve, 38),
    circle(-38, 108, 18, skin) + circle(38, 108, 18, skin),
    path("M-14,30 q14,18 28,0Z", skin),
    circle(0, 0, 50, darker(hairColour, 0.12)),
    style === "bun" ? circle(0, -22, 24, hairColour) : "",
    style === "ponytail" || style === "plait" || style === "long"
      ? line("M0,-30 Q10,-70 -6,-86", hairColour, 26)
      : "",
    circle(0, -4, 46, hairColour),
    style === "bald"
      ? circle(0, 4, 34, skin)
      : line("M-4,-44 Q8,-10 0,36", darker(hairColour, 0.25), 4, { opacity: 0.7 }),
    path("M-12,40 q12,18 24,0Z", skin),
  );
}
