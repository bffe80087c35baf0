import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { head } from "../kit/head.ts";
import {
  backpack,
  counter,
  filmLamp,
  handPlane,
  heart,
  lightWedge,
  phoneOnTripod,
  rollUp,
  room,
  scribble,
  shavings,
  star,
  toolWall,
  torch,
  workbench,
  sparks,
} from "../kit/objects/index.ts";
import { c, hairColour, lighter, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, clip, group, line, path, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Pictures inside articles: at work. */
export const inlineWork: Record<string, Scene> = {
  "szene-werkstatt": wide(
    () =>
      room("#5f7d6b", "#41594b", 840) +
      lightWedge(1100, 420, c.sun) +
      group({ x: 800, y: 290, scale: 1.25 }, toolWall(c.sand)) +
      pulse({
        from: -10,
        to: 1610,
        y: 570,
        beats: [150, 1450],
        colour: c.sun,
        height: 140,
        width: 12,
      }) +
      person(cast.rolf, {
        x: 560,
        y: 500,
        scale: 1.35,
        turn: 0.6,
        gaze: 0.8,
        mood: "talk",
        lean: 5,
        rightHand: [170, 170],
        leftHand: [0, 210],
      }) +
      person(cast.frieda, {
        x: 1010,
        y: 520,
        scale: 1.3,
        turn: -0.6,
        gaze: 0.8,
        lean: -5,
        leftHand: [-120, 170],
        rightHand: [-20, 200],
      }) +
      polygon("690,700 900,700 900,780 690,780", c.wood) +
      polygon("690,700 900,700 876,672 714,672", lighter(c.wood, 0.25)) +
      group({ x: 830, y: 780 }, workbench(1240, 280)) +
      rect(648, 740, 46, 60, c.steel) +
      rect(896, 740, 46, 60, c.steel) +
      group({ x: 1160, y: 780 }, shavings(6, 200)),
  ),

  "szene-messestand": wide(
    () =>
      room("#2a5a62", "#1b434a", 820) +
      repeat(3, (i) =>
        polygon(
          `${200 + i * 600},0 ${360 + i * 600},0 ${560 + i * 600},820 ${0 + i * 600},820`,
          c.sun,
          { opacity: 0.1 },
        ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 190,
        beats: [240, 900, 1420],
        colour: c.coral,
        height: 130,
        width: 12,
      }) +
      group(
        { x: 190, y: 850, scale: 1.25 },
        rollUp(
          group({ y: -130 }, star(46)) +
            scribble(110, 4, 44, c.cream, 12) +
            group({ y: 180 }, heart(60)),
          c.coral,
        ),
      ) +
      person(cast.frieda, {
        x: 520,
        y: 470,
        scale: 1.3,
        turn: 0.7,
        mood: "laugh",
        rightHand: [160, 60],
        leftHand: [-60, 220],
      }) +
      group({ x: 500, y: 760 }, counter(520, 280, c.sand)) +
      group({ x: 400, y: 760, scale: 0.7 }, handPlane()) +
      group({ x: 620, y: 762 }, shavings(4, 120)) +
      group({ x: 1030, y: 690, scale: 1.3 }, backpack(c.sun)) +
      person(cast.tom, {
        x: 1010,
        y: 460,
        scale: 1.12,
        turn: -0.7,
        leftHand: [-60, 150],
        rightHand: [60, 150],
      }) +
      line("M974,460 Q980,560 950,640 M1046,460 Q1040,560 1070,640", c.coral, 15) +
      person(cast.noor, {
        x: 1330,
        y: 470,
        scale: 1.12,
        turn: -0.6,
        leftHand: [-60, 150],
        rightHand: [60, 150],
      }) +
      line("M1285,466 Q1292,560 1262,640 M1375,466 Q1368,560 1398,640", c.sun, 16),
  ),

  "szene-videodreh": wide(
    () =>
      room("#e7ddc9", "#a58a63", 840) +
      polygon("280,260 1200,520 1200,840 180,480", c.sun, { opacity: 0.22 }) +
      group({ x: 190, y: 330, scale: 1.1 }, filmLamp(480)) +
      group({ x: 1180, y: 300, scale: 0.85 }, toolWall("#d6c29c")) +
      pulse({
        from: 420,
        to: 1610,
        y: 550,
        beats: [560, 1500],
        colour: c.coral,
        height: 120,
        width: 12,
      }) +
      person(cast.emil, {
        x: 1130,
        y: 480,
        scale: 1.25,
        turn: -0.4,
        gaze: 0.6,
        leftHand: [-90, 200],
        rightHand: [60, 170],
      }) +
      group({ x: 1130, y: 750, scale: 0.75, flip: true }, handPlane()) +
      group({ x: 1160, y: 750 }, workbench(800, 260)) +
      person(cast.aylin, {
        x: 470,
        y: 460,
        scale: 1.3,
        turn: 0.7,
        rightHand: [170, 60],
        leftHand: [50, 190],
      }) +
      group(
        { x: 700, y: 560, scale: 0.86 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#d6c29c") +
            person(cast.emil, { x: 0, y: 10, scale: 0.42 }) +
            circle(146, -56, 10, c.coral),
          360,
        ),
      ),
  ),

  "szene-schweissbrille": wide(
    () =>
      rect(0, 0, 1600, 1000, "#1b2c3d") +
      circle(1230, 560, 520, c.coral, { opacity: 0.28 }) +
      circle(1330, 620, 300, c.sun, { opacity: 0.3 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 870,
        beats: [190, 1330],
        colour: c.coral,
        height: 150,
        width: 13,
      }) +
      group({ x: 1340, y: 640 }, sparks(44, 520, 120, 330)) +
      path("M250,1000 C250,860 420,800 640,790 C860,800 1030,860 1030,1000Z", "#43505a") +
      path("M430,860 L640,960 L850,860 L850,1000 H430Z", "#e8772e") +
      group(
        { x: 640, y: 500, scale: 5.1 },
        head(
          { skin: skin.brown, hair: "curls", hairColour: hairColour.black },
          { turn: 0.35, mood: "smile" },
        ),
      ) +
      rect(395, 452, 490, 60, c.night) +
      [555, 770]
        .map(
          (x) =>
            circle(x, 490, 112, c.bark) +
            circle(x, 490, 84, "#23402f") +
            clip(
              circle(x, 490, 84, "#000000"),
              group({ x: x + 30, y: 540 }, sparks(22, 150, 150, 330)),
              circle(x + 34, 540, 22, c.white),
              circle(x + 34, 540, 46, c.sun, { opacity: 0.5 }),
            ) +
            line(`M${x - 50},470 Q${x - 36},430 ${x},424`, c.white, 8, { opacity: 0.6 }),
        )
        .join("") +
      rect(650, 474, 30, 26, c.bark, { radius: 10 }) +
      group({ x: 1340, y: 640, scale: 1.4 }, torch()),
  ),
};
