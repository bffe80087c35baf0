import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { writing } from "../kit/hands.ts";
import {
  clipboard,
  clock,
  foldingRule,
  handPlane,
  openBook,
  pencil,
  playButton,
  scribble,
  box,
  table,
  tablet,
  toolWall,
  workbench,
} from "../kit/objects/index.ts";
import { c, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, type Svg } from "../kit/svg.ts";
import { square, type Scene } from "../scene.ts";

const topic = (ground: string, disc: string, ...parts: Svg[]): Scene =>
  square(1200, () => rect(0, 0, 1200, 1200, ground) + circle(600, 560, 470, disc) + parts.join(""));

const network: [number, number][] = [
  [0, 0],
  [120, -90],
  [140, 60],
  [260, -20],
  [270, -170],
  [390, 50],
  [400, -110],
  [510, -40],
];

/** Square pictures of the topics about learning. */
export const topicsLearning: Record<string, Scene> = {
  "thema-digitales-lernen": topic(
    c.petrol,
    "#1a5660",
    pulse({
      from: -10,
      to: 1210,
      y: 330,
      beats: [150, 1050],
      colour: c.coral,
      height: 150,
      width: 12,
    }),
    group(
      { x: 600, y: 610 },
      tablet(
        rect(-400, -300, 800, 600, c.cream) +
          group({ y: -30 }, playButton(100)) +
          rect(-250, 150, 500, 22, c.sand, { radius: 11 }) +
          rect(-250, 150, 310, 22, c.coral, { radius: 11 }) +
          circle(60, 161, 22, c.coral),
        640,
        480,
      ),
      polygon("-150,240 150,240 200,300 -200,300", c.night),
    ),
    group({ x: 600, y: 900 }, workbench(1300, 320)),
    group({ x: 240, y: 850, scale: 0.85 }, foldingRule()),
    group({ x: 860, y: 885, rotate: -4 }, pencil(260)),
  ),

  "thema-pruefung": topic(
    "#3f6f9c",
    "#5b87ae",
    pulse({
      from: -10,
      to: 1210,
      y: 900,
      beats: [150, 1060],
      colour: c.sun,
      height: 150,
      width: 12,
    }),
    group({ x: 830, y: 380 }, clock(280, 60, 300, c.night)),
    group(
      { x: 500, y: 640, scale: 1.75, rotate: -4 },
      clipboard(
        [true, true, true, true, false]
          .map((on, i) =>
            group(
              { x: -86, y: -112 + i * 66 },
              box(44, on, c.coral),
              rect(46, -9, 140 - (i % 2) * 36, 18, c.fog, { radius: 9 }),
            ),
          )
          .join(""),
      ),
    ),
    group({ x: 520, y: 860, rotate: -32 }, pencil(430)),
  ),

  "thema-ki": topic(
    c.plum,
    "#6a5485",
    pulse({
      from: -10,
      to: 1210,
      y: 190,
      beats: [160, 1040],
      colour: c.lilac,
      height: 120,
      width: 11,
    }),
    group(
      { x: 520, y: 800, scale: 1.5 },
      openBook(
        group({ y: -90 }, scribble(190, 6, 40)),
        group({ y: 30 }, scribble(180, 3, 40)),
        c.coral,
      ),
    ),
    group(
      { x: 600, y: 560 },
      line(
        "M0,0 L120,-90 L260,-20 L140,60Z M120,-90 L270,-170 L400,-110 L260,-20 L390,50 L510,-40 L400,-110 M140,60 L390,50",
        c.sun,
        7,
      ),
      line("M-60,200 Q-20,60 0,0 M60,190 Q120,120 140,60", c.sun, 7, { dash: "4 18" }),
      network
        .map(
          ([x, y], i) =>
            circle(x, y, i % 3 ? 22 : 30, i % 2 ? c.coral : c.sun) + circle(x, y, 9, c.cream),
        )
        .join(""),
    ),
    group(
      { x: 640, y: 820, scale: 0.95 },
      writing({ skin: skin.tan, sleeve: c.teal }, group({ rotate: 34 }, pencil(330, c.sun))),
    ),
  ),

  "thema-rolle": topic(
    "#e9d3ac",
    "#f4e6cb",
    group({ x: 600, y: 350, scale: 1.15 }, toolWall("#dcbf8c")),
    pulse({
      from: -10,
      to: 1210,
      y: 620,
      beats: [110, 1090],
      colour: c.coral,
      height: 130,
      width: 12,
    }),
    person(dressed(cast.marta, { look: { hair: "bob" } }), {
      x: 400,
      y: 600,
      scale: 1.35,
      turn: 0.6,
      mood: "talk",
      rightHand: [190, 190],
      leftHand: [-70, 230],
    }),
    person(cast.emil, {
      x: 800,
      y: 630,
      scale: 1.3,
      turn: -0.4,
      gaze: 0.8,
      leftHand: [-70, 160],
      rightHand: [60, 170],
    }),
    group({ x: 800, y: 870, scale: 0.95 }, handPlane()),
    group({ x: 600, y: 870 }, table(0, 0)),
    group({ x: 620, y: 870 }, workbench(1240, 340)),
  ),
};
