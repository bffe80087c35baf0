import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  backpack,
  bubble,
  cup,
  heart,
  key,
  openDoor,
  plant,
  wheelchair,
} from "../kit/objects/index.ts";
import { c, darker, lighter, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, letters, line, path, polygon, rect, repeat, type Svg } from "../kit/svg.ts";
import { square, type Scene } from "../scene.ts";

const topic = (ground: string, disc: string, ...parts: Svg[]): Scene =>
  square(1200, () => rect(0, 0, 1200, 1200, ground) + circle(600, 560, 470, disc) + parts.join(""));

/** Square pictures of the topics about people. */
export const topicsPeople: Record<string, Scene> = {
  "thema-recruiting": topic(
    "#f2c46a",
    "#f8dfa0",
    pulse({
      from: -10,
      to: 1210,
      y: 420,
      beats: [160, 1060],
      colour: c.coral,
      height: 150,
      width: 12,
    }),
    rect(0, 960, 1200, 240, c.petrol),
    polygon("494,960 706,960 980,1200 220,1200", "#ffe3a0", { opacity: 0.8 }),
    group({ x: 600, y: 960, scale: 1.5 }, openDoor(c.petrol, c.coral)),
    group({ x: 240, y: 700, scale: 0.9 }, backpack(c.coral)) +
      person(cast.amara, {
        x: 240,
        y: 610,
        scale: 0.86,
        turn: 0.7,
        rightHand: [130, -60],
        mood: "laugh",
      }),
    person(cast.tom, {
      x: 620,
      y: 640,
      scale: 0.86,
      turn: -0.3,
      leftHand: [-50, 150],
      rightHand: [60, 150],
    }) + line("M584,640 Q590,760 560,820 M656,640 Q650,760 680,820", c.coral, 16),
    person(cast.noor, { x: 960, y: 610, scale: 0.86, turn: -0.7 }) +
      line("M922,606 Q928,720 900,790 M998,606 Q992,720 1020,790", c.sun, 16),
  ),

  "thema-onboarding": topic(
    c.sage,
    "#a9c4aa",
    pulse({
      from: -10,
      to: 1210,
      y: 250,
      beats: [160, 1040],
      colour: c.cream,
      height: 140,
      width: 12,
    }),
    rect(330, 130, 540, 940, c.petrol, { radius: 14 }),
    rect(366, 166, 468, 868, darker(c.petrol, 0.45)),
    rect(366, 330, 468, 18, c.steel),
    rect(366, 780, 468, 18, c.steel),
    polygon("330,130 110,190 110,1130 330,1070", c.teal),
    rect(150, 330, 130, 60, c.cream, { radius: 8 }),
    repeat(3, (i) => line(`M160,${460 + i * 30} L280,${454 + i * 30}`, darker(c.teal, 0.3), 8)),
    group(
      { x: 600, y: 348 },
      rect(-170, 300, 300, 132, "#c9452a", { radius: 30 }),
      rect(-178, 226, 316, 104, c.coral, { radius: 30 }),
      path("M-96,226 Q-20,300 56,226Z", c.sun),
      rect(-178, 296, 316, 14, c.fog),
      rect(50, 344, 58, 56, darker(c.coral), { radius: 6 }),
    ),
    group({ x: 480, y: 332, scale: 1.2 }, cup(c.sun)),
    group({ x: 650, y: 332, scale: 0.6 }, plant(c.sage, c.coral)),
    group(
      { x: 470, y: 1034 },
      path("M-80,0 q-4,-90 40,-96 h40 q10,50 70,60 q26,10 26,36Z", c.bark),
      rect(-84, -8, 182, 20, c.night, { radius: 8 }),
    ),
    group(
      { x: 680, y: 1034 },
      path("M-80,0 q-4,-90 40,-96 h40 q10,50 70,60 q26,10 26,36Z", c.bark),
      rect(-84, -8, 182, 20, c.night, { radius: 8 }),
    ),
    line("M760,360 V390", c.steel, 8),
    group({ x: 780, y: 420, scale: 0.8 }, key()),
    rect(0, 1070, 1200, 130, c.moss),
  ),

  "thema-inklusion": topic(
    c.sky,
    lighter(c.sky, 0.5),
    pulse({
      from: -10,
      to: 1210,
      y: 330,
      beats: [150, 1050],
      colour: c.teal,
      height: 140,
      width: 12,
    }),
    rect(0, 1030, 1200, 170, c.petrol),
    person(cast.ida, {
      x: 600,
      y: 470,
      scale: 1.05,
      turn: -0.2,
      gaze: 0.8,
      leftHand: [-50, 250],
      rightHand: [80, 240],
    }),
    person(cast.jonas, {
      x: 910,
      y: 450,
      scale: 1.1,
      turn: -0.6,
      gaze: 0.8,
      leftHand: [-140, 220],
      rightHand: [20, 240],
    }),
    group({ x: 300, y: 790 }, wheelchair(c.coral)),
    person(dressed(cast.ben, { outfit: { kind: "shirt", colour: c.plum } }), {
      x: 280,
      y: 520,
      scale: 1.05,
      turn: 0.6,
      gaze: 0.8,
      legs: "sit",
      rightHand: [170, 190],
      leftHand: [70, 220],
    }),
    group(
      { x: 690, y: 720 },
      rect(-330, 0, 720, 36, c.wood, { radius: 10 }),
      rect(120, 36, 60, 180, c.steel),
      rect(110, 200, 80, 120, c.night),
      rect(-10, 310, 330, 26, c.night, { radius: 12 }),
      polygon("-250,0 120,0 90,-30 -210,-30", c.white),
      line("M-180,-12 H60 M-140,-22 H10", c.teal, 5),
    ),
  ),

  "thema-generation-z": topic(
    c.rose,
    "#f9d4c6",
    pulse({
      from: -10,
      to: 1210,
      y: 640,
      beats: [150, 1060],
      colour: c.coral,
      height: 160,
      width: 13,
    }),
    group({ x: 250, y: 300 }, bubble(280, 210, c.coral, heart(90, c.white), "right")),
    group({ x: 950, y: 260 }, bubble(260, 200, c.petrol, letters("?", 0, 50, 150, c.sun), "left")),
    person(
      {
        ...dressed(cast.linh, {
          look: { skin: skin.brown, hair: "curls", hairColour: "#3a251c", gear: ["earring"] },
          outfit: { kind: "hoodie", colour: c.sun },
        }),
        neckwear: "headphones",
      },
      {
        x: 600,
        y: 700,
        scale: 1.9,
        turn: 0.2,
        gaze: 0.6,
        rightHand: [80, 110],
        leftHand: [-60, 210],
        rightHold:
          rect(-30, -110, 62, 116, c.night, { radius: 12, rotate: -8 }) +
          rect(-23, -101, 48, 96, c.sky, { radius: 6, rotate: -8 }),
      },
    ),
  ),
};
