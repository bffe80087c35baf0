import { cast } from "../kit/cast.ts";
import { fromAbove, person } from "../kit/figure.ts";
import { grip } from "../kit/hands.ts";
import {
  backpack,
  bubble,
  chair,
  cup,
  cupAbove,
  handPlane,
  microphone,
  openBook,
  openDoor,
  roundTable,
  scribble,
  shavings,
} from "../kit/objects/index.ts";
import { c, darker, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import {
  circle,
  ellipse,
  group,
  letters,
  line,
  path,
  polygon,
  rect,
  repeat,
  type Svg,
} from "../kit/svg.ts";
import { square, type Scene } from "../scene.ts";

/** Episode picture: motif above, the show's foot with name, pulse and number below. */
const episode = (
  number: number,
  ground: string,
  disc: string,
  ink: string,
  ...motif: Svg[]
): Scene =>
  square(
    1400,
    () =>
      rect(0, 0, 1400, 1400, ground) +
      circle(700, 560, 500, disc) +
      motif.join("") +
      rect(0, 1150, 1400, 250, c.night) +
      pulse({ from: -10, to: 1410, y: 1150, beats: [1090], colour: ink, height: 190, width: 15 }) +
      letters("Am Puls", 250, 1325, 110, c.cream) +
      letters(String(number), 1270, 1345, 160, ink),
  );

const locker =
  rect(430, 150, 540, 1000, c.petrol, { radius: 14 }) +
  rect(466, 190, 468, 960, darker(c.petrol, 0.45)) +
  rect(466, 620, 468, 18, c.steel) +
  rect(466, 900, 468, 18, c.steel) +
  polygon("430,150 200,220 200,1150 430,1150", c.teal);

/** Cover of the show and pictures of its eight episodes. */
export const podcast: Record<string, Scene> = {
  "podcast-cover": square(3000, () =>
    group(
      { scale: 2 },
      rect(0, 0, 1500, 1500, c.petrol),
      circle(750, 640, 520, c.coral),
      circle(750, 640, 400, c.sun),
      pulse({
        from: -10,
        to: 1510,
        y: 660,
        beats: [190, 1330],
        colour: c.cream,
        height: 240,
        width: 24,
      }),
      group({ x: 750, y: 560, scale: 3.1 }, microphone(c.night)),
      rect(725, 880, 50, 220, c.night),
      rect(0, 1040, 1500, 460, c.night),
      letters("Am Puls", 750, 1270, 250, c.cream),
      letters("Der Ausbildungspodcast", 750, 1400, 96, c.sun, 700),
    ),
  ),

  "folge-1": episode(
    1,
    "#d8a66f",
    "#e7c295",
    c.sun,
    rect(150, 850, 1100, 90, c.sand),
    rect(150, 915, 1100, 26, darker(c.sand, 0.2)),
    group({ x: 700, y: 850, scale: 1.9 }, handPlane()),
    group({ x: 500, y: 590, scale: 1.25 }, grip({ skin: skin.warm, sleeve: "#b9534a" })),
    group({ x: 860, y: 620, scale: 1.15, flip: true }, grip({ skin: skin.deep, sleeve: c.teal })),
    group({ x: 980, y: 850, scale: 1.6 }, shavings(5, 240)),
  ),
  "folge-2": episode(
    2,
    c.sage,
    "#a9c4aa",
    c.coral,
    locker,
    group({ x: 600, y: 900, scale: 1.5 }, cup(c.sun)),
    line("M820,640 V700", c.steel, 9) +
      circle(820, 740, 34, "none", { stroke: c.sun, strokeWidth: 15 }) +
      line("M820,776 V880 M820,850 h34 M820,876 h24", c.sun, 15),
    group(
      { x: 560, y: 1150, scale: 1.15 },
      path("M-80,0 q-4,-90 40,-96 h40 q10,50 70,60 q26,10 26,36Z", c.bark),
    ),
    group(
      { x: 800, y: 1150, scale: 1.15 },
      path("M-80,0 q-4,-90 40,-96 h40 q10,50 70,60 q26,10 26,36Z", c.bark),
    ),
    path("M560,340 Q700,270 840,340 L880,600 H520Z", c.coral) +
      path("M560,340 Q700,270 840,340 L846,400 H554Z", c.sun) +
      line("M700,250 V300", c.steel, 10),
  ),
  "folge-3": episode(
    3,
    "#f2b98f",
    "#f7d9bd",
    c.coral,
    group(
      { x: 560, y: 400, scale: 1.5 },
      bubble(420, 280, c.coral, group({ y: -44 }, scribble(250, 3, 44, c.white, 16))),
    ),
    group(
      { x: 860, y: 520, scale: 1.3, opacity: 0.94 },
      bubble(
        400,
        260,
        c.teal,
        repeat(3, (i) => circle((i - 1) * 70, 0, 22, c.white)),
        "right",
      ),
    ),
    group({ x: 380, y: 940, scale: 1.2 }, chair(c.teal)),
    group({ x: 1020, y: 940, scale: 1.2, flip: true }, chair(c.coral)),
  ),
  "folge-4": episode(
    4,
    c.plum,
    "#6a5485",
    c.sun,
    group(
      { x: 640, y: 780, scale: 1.7, rotate: -4 },
      openBook(group({ y: -90 }, scribble(190, 6, 40)), "", c.coral),
    ),
    line("M700,700 C760,600 800,660 840,560", c.sun, 10, { dash: "4 22" }),
    repeat(15, (i) => {
      const h = [60, 110, 190, 120, 260, 330, 200, 380, 260, 330, 180, 240, 120, 80, 50][i] ?? 60;
      return rect(760 + i * 34, 420 - h / 2, 20, h, i % 3 ? c.sun : c.coral, { radius: 10 });
    }),
  ),
  "folge-5": episode(
    5,
    "#cfe3df",
    "#e6f1ee",
    c.coral,
    repeat(4, (i) =>
      rect(
        120 + i * 250,
        1060 - i * 130,
        1280 - i * 250,
        100 + i * 130,
        [c.sage, c.teal, c.sun, c.coral][i] ?? c.sage,
      ),
    ),
    person(cast.lena, {
      x: 960,
      y: 300,
      scale: 1.12,
      turn: -0.3,
      mood: "laugh",
      legs: "none",
      rightHand: [140, -60],
      leftHand: [-84, 240],
    }),
    rect(890, 560, 150, 120, c.night, { radius: 20 }),
  ),
  "folge-6": episode(
    6,
    "#f2c46a",
    "#f8dfa0",
    c.coral,
    polygon("610,1080 790,1080 1130,1150 270,1150", "#ffe3a0"),
    group({ x: 700, y: 1090, scale: 1.95 }, openDoor(c.petrol, c.coral)),
    group({ x: 1080, y: 1120, scale: 1.9 }, backpack(c.teal)),
  ),
  "folge-7": episode(
    7,
    "#24406b",
    "#2f5182",
    c.coral,
    line(
      "M430,460 C250,230 720,130 640,360 C570,520 300,440 400,270 C500,130 820,240 700,420 C590,540 360,390 480,230 C570,140 740,320 580,420 C450,470 390,300 540,270 C700,250 760,380 830,380",
      c.coral,
      16,
    ),
    pulse({ from: 830, to: 1410, y: 380, beats: [1080], colour: c.coral, height: 130, width: 16 }),
    person(
      { look: { ...cast.tom.look, hair: "curls" }, outfit: { kind: "jumper", colour: c.sun } },
      { x: 560, y: 880, scale: 1.75, mood: "eyesClosed", turn: 0.2 },
    ),
  ),
  "folge-8": episode(
    8,
    "#6e4a2f",
    "#85593a",
    c.sun,
    group({ x: 700, y: 590 }, roundTable(320, c.wood)),
    [cast.jonas, cast.mehmet, cast.svenja, cast.noor, cast.rolf, cast.lena]
      .map((who, i) => {
        const a = (i * Math.PI) / 3 + 0.52;
        return fromAbove(
          who,
          700 + Math.cos(a) * 400,
          590 + Math.sin(a) * 400,
          (a * 180) / Math.PI + 90,
          1,
        );
      })
      .join(""),
    repeat(6, (i) => {
      const a = (i * Math.PI) / 3 + 0.95;
      return group(
        { x: 700 + Math.cos(a) * 225, y: 590 + Math.sin(a) * 225 },
        cupAbove([c.white, c.coral, c.teal][i % 3]),
      );
    }),
    ellipse(700, 660, 90, 20, c.night),
    group({ x: 700, y: 560 }, microphone()),
  ),
};
