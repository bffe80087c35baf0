import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bicycle,
  brickWall,
  cloud,
  foreground,
  forklift,
  hills,
  house,
  landscape,
  leaf,
  monitor,
  parasol,
  parcel,
  rack,
  room,
  scanner,
  sunDisc,
  table,
  tree,
  willow,
  windowFrame,
} from "../kit/objects/index.ts";
import { c } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { group, line, path, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

const scribbles = (colours: string[]) =>
  colours
    .map((colour, i) => line(`M-160,${-90 + i * 38} h${120 + ((i * 83) % 190)}`, colour, 12))
    .join("");

/** Companies of the services at work. */
export const companiesServices: Record<string, Scene> = {
  "betrieb-hotel-auenblick": wide(
    () =>
      rect(0, 0, 1600, 1000, "#cfe6e4") +
      group({ x: 1310, y: 180 }, sunDisc(100)) +
      group({ x: 260, y: 150 }, cloud(260)) +
      group({ y: 560 }, hills(1600, 500, 140, c.mint)) +
      pulse({
        from: -10,
        to: 1610,
        y: 330,
        beats: [330, 1420],
        colour: c.coral,
        height: 140,
        width: 12,
      }) +
      rect(0, 640, 1600, 360, c.sage) +
      group({ x: 830, y: 700, scale: 1.2 }, house(700, 400, c.cream, "#a94f3f", c.moss, 5)) +
      rect(770, 580, 120, 120, c.moss, { radius: 8 }) +
      rect(786, 600, 88, 100, "#ffe3a0", { radius: 6 }) +
      rect(420, 696, 840, 34, c.sand) +
      group({ x: 500, y: 716 }, parasol(230, c.coral)) +
      group({ x: 1150, y: 716 }, parasol(230, c.sun)) +
      group({ x: 1020, y: 716, scale: 0.8 }, parasol(230, c.coral)) +
      line("M470,716 v-44 h90 v44 M1120,716 v-44 h80 v44", c.bark, 9) +
      path("M0,860 C340,780 620,930 1000,830 C1280,760 1440,820 1600,790 V1000 H0Z", "#6fb1bd") +
      line("M120,900 q60,-24 120,0 M620,920 q70,-24 140,0 M1160,880 q60,-24 120,0", c.white, 9, {
        opacity: 0.7,
      }) +
      group({ x: 200, y: 860 }, willow(560)) +
      group({ x: 1460, y: 840 }, willow(500, "#8fae7f")) +
      group({ x: 820, y: 1040 }, foreground(c.moss, 150)),
  ),

  "betrieb-pflegehaus-lindenhof": wide(
    () =>
      rect(0, 0, 1600, 1000, "#d5ecee") +
      group({ x: 240, y: 180 }, sunDisc(95)) +
      group({ y: 640 }, hills(1600, 400, 110, c.mint)) +
      group({ x: 330, y: 740, scale: 1 }, house(460, 320, c.cream, c.coral, undefined, 3)) +
      pulse({
        from: -10,
        to: 1610,
        y: 500,
        beats: [720, 1490],
        colour: c.white,
        height: 150,
        width: 13,
      }) +
      rect(0, 730, 1600, 270, c.sage) +
      path("M0,900 Q800,800 1600,920 V1000 H0Z", c.moss) +
      group({ x: 1200, y: 850, scale: 1.05 }, tree(880, "#6fa05f")) +
      repeat(8, (i) =>
        group(
          { x: 1010 + ((i * 71) % 400), y: 180 + ((i * 97) % 340), rotate: i * 40 },
          leaf(34, "#b7d67a"),
        ),
      ) +
      rect(640, 770, 420, 26, c.bark, { radius: 8 }) +
      rect(640, 650, 420, 22, c.bark, { radius: 8 }) +
      rect(640, 700, 420, 22, c.bark, { radius: 8 }) +
      line("M670,650 V880 M1030,650 V880", c.bark, 18) +
      person(dressed(cast.georg, { look: { glasses: "round" } }), {
        x: 740,
        y: 560,
        scale: 0.92,
        legs: "sitFront",
        turn: 0.5,
        mood: "laugh",
        leftHand: [-40, 240],
        rightHand: [60, 230],
      }) +
      person(cast.kofi, {
        x: 960,
        y: 555,
        scale: 0.92,
        legs: "sitFront",
        turn: -0.5,
        leftHand: [-120, 210],
        rightHand: [60, 236],
      }),
  ),

  "betrieb-it-werk-nord": wide(
    () =>
      room("#cfe3df", "#5f8f8a", 850) +
      brickWall(780, 0, 820, 838, "#c77b5f") +
      group({ x: 1240, y: 330, scale: 1.1, rotate: -4 }, bicycle(c.petrol)) +
      line("M1120,140 v40 M1360,130 v40", c.night, 14) +
      group({ x: 330, y: 320 }, windowFrame(440, 400, landscape(440, 400))) +
      pulse({
        from: -10,
        to: 1610,
        y: 560,
        beats: [130, 1480],
        colour: c.teal,
        height: 150,
        width: 12,
      }) +
      group(
        { x: 1160, y: 770, scale: 0.98 },
        monitor(
          rect(-220, -140, 440, 280, c.petrol) +
            scribbles([c.mint, c.sun, c.rose, c.mint, c.sun, c.sky]),
        ),
      ) +
      person(dressed(cast.noor, { look: { hairColour: c.teal } }), {
        x: 440,
        y: 480,
        scale: 1.25,
        turn: 0.7,
        rightHand: [150, 190],
        leftHand: [40, 210],
      }) +
      person(cast.tom, {
        x: 700,
        y: 450,
        scale: 1.25,
        turn: 0.4,
        mood: "laugh",
        leftHand: [-60, 220],
        rightHand: [196, 80],
      }) +
      group(
        { x: 930, y: 770, scale: 1 },
        monitor(
          rect(-220, -140, 440, 280, c.night) +
            scribbles([c.coral, c.sun, c.mint, c.lilac, c.sun, c.mint]),
        ),
      ) +
      group({ x: 820, y: 770 }, table(1280, 240, c.wood)) +
      group({ x: 1560, y: 1040 }, foreground(c.moss, 340)),
  ),

  "betrieb-logistik-hansen": wide(
    () =>
      room("#dbe5e8", "#a9b8bd", 850) +
      polygon("0,0 1600,0 1600,90 0,150", "#c3d0d4") +
      group(
        { x: 30, y: 840 },
        rack(3, 3, 270, 240, (column, row) =>
          (column + row) % 4 === 3
            ? parcel(90, 90, c.wood) + group({ x: 90 }, parcel(70, 130, "#d8a55f"))
            : group({ x: -50 }, parcel(110, 150, "#d8a55f")) +
              group({ x: 66 }, parcel(100, 110, c.wood)),
        ),
      ) +
      group(
        { x: 1000, y: 840 },
        rack(2, 3, 290, 240, (column, row) =>
          group(
            { x: column ? -30 : 20 },
            parcel(190, 140 + row * 14, row % 2 ? c.wood : "#c07d3f"),
          ),
        ),
      ) +
      polygon("840,850 1000,850 1060,1000 780,1000", c.sun, { opacity: 0.5 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 920,
        beats: [140, 1480],
        colour: c.coral,
        height: 100,
        width: 12,
      }) +
      group({ x: 500, y: 950, scale: 1.15 }, forklift()) +
      person(dressed(cast.yusuf, { look: { beard: "short", hair: "curls" } }), {
        x: 1080,
        y: 430,
        scale: 1,
        turn: -0.4,
        leftHand: [-110, 120],
        leftHold: scanner(),
        rightHand: [80, 226],
      }),
  ),
};
