import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { holding } from "../kit/hands.ts";
import {
  cloud,
  glow,
  heart,
  hills,
  loaf,
  phone,
  phoneOnTripod,
  pretzel,
  roll,
  shavings,
  solarPanel,
  sparks,
  sunDisc,
  torch,
} from "../kit/objects/index.ts";
import { planing } from "../kit/planing.ts";
import { c, lighter, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Practice examples from workshop and bakery. */
export const practiceCrafts: Record<string, Scene> = {
  "beitrag-praxis-tischlerei-lernvideos": wide(
    () =>
      rect(0, 0, 1600, 1000, "#d8a66f") +
      polygon("0,0 900,0 500,1000 0,1000", "#e3b987") +
      rect(0, 760, 1600, 240, c.bark) +
      rect(0, 760, 1600, 26, lighter(c.bark, 0.2)) +
      pulse({
        from: -10,
        to: 1610,
        y: 300,
        beats: [220, 860],
        colour: c.petrol,
        height: 170,
        width: 13,
      }) +
      group({ x: 560, y: 700, scale: 1.25 }, planing(skin.deep, c.cream)) +
      group({ x: 900, y: 762 }, shavings(7, 420)) +
      group(
        { x: 1230, y: 400, scale: 1.15 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#e3b987") +
            group({ x: 0, y: 50, scale: 0.34 }, planing(skin.deep, c.cream)) +
            circle(146, -58, 11, c.coral),
          500,
        ),
      ),
  ),

  "beitrag-praxis-baeckerei-instagram": wide(
    () =>
      rect(0, 0, 1600, 1000, "#f3c9b5") +
      circle(800, 430, 470, "#fbe3d0") +
      rect(0, 720, 1600, 280, "#8f5a34") +
      rect(0, 720, 1600, 26, "#b07a4d") +
      pulse({
        from: -10,
        to: 1610,
        y: 200,
        beats: [250, 1380],
        colour: c.coral,
        height: 160,
        width: 12,
      }) +
      group({ x: 430, y: 860, scale: 2 }, loaf()) +
      group({ x: 1120, y: 800, scale: 1.5 }, pretzel()) +
      group({ x: 1370, y: 900, scale: 1.4 }, roll()) +
      ellipse(430, 872, 330, 26, c.night, { opacity: 0.16 }) +
      ((h) =>
        group({ x: 610, y: 380, rotate: 0 }, group({ y: 30 }, h.behind)) +
        group(
          { x: 790, y: 360, scale: 1.25 },
          phone(
            rect(-90, -180, 180, 360, "#8f5a34") +
              rect(-90, -180, 180, 190, "#fbe3d0") +
              group({ x: -20, y: 70, scale: 0.5 }, loaf()) +
              group({ x: 50, y: 62, scale: 0.3 }, pretzel()) +
              rect(-90, 104, 180, 80, c.white) +
              group({ x: -50, y: 136 }, heart(40)) +
              rect(-16, 128, 84, 14, c.fog, { radius: 7 }),
          ),
        ) +
        group({ x: 678, y: 410 }, h.front))(holding({ skin: skin.tan, sleeve: "#8fb0c9" })) +
      (
        [
          [1010, 330, 60, -8],
          [1110, 210, 84, 10],
          [1010, 120, 46, -12],
          [1230, 330, 44, 14],
          [1210, 90, 58, 4],
        ] satisfies [number, number, number, number][]
      )
        .map(([x, y, size, r]) =>
          group({ x, y, rotate: r }, heart(size, size > 50 ? c.coral : c.sun)),
        )
        .join(""),
  ),

  "beitrag-praxis-metallbau-vr-schweissen": wide(
    () =>
      rect(0, 0, 1600, 1000, "#10243f") +
      repeat(9, (i) =>
        line(`M${i * 200},1000 L${800 + (i - 4) * 60},560`, c.teal, 4, { opacity: 0.7 }),
      ) +
      [620, 700, 810, 940].map((y) => line(`M0,${y} H1600`, c.teal, 4, { opacity: 0.6 })).join("") +
      circle(1120, 480, 330, c.teal, { opacity: 0.25 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 250,
        beats: [260, 1400],
        colour: "#4fd1c5",
        height: 160,
        width: 12,
      }) +
      group(
        { x: 1120, y: 640 },
        polygon("-330,40 0,-60 330,40 0,150", "#1f5f78") +
          polygon("-330,40 0,150 0,200 -330,90", "#17485c") +
          polygon("330,40 0,150 0,200 330,90", "#123a4c") +
          rect(-16, -250, 32, 300, "#2b7f99") +
          polygon("0,-260 200,-200 200,80 0,146", "#2b7f99", { opacity: 0.75 }) +
          line("M0,140 L200,76", c.sun, 16) +
          repeat(9, (i) => circle(12 + i * 21, 134 - i * 6.6, 13, i > 5 ? c.coral : c.sun)),
      ) +
      group({ x: 1150, y: 760 }, sparks(34, 300, -150, 20) + glow(90)) +
      person(
        dressed(cast.linh, {
          look: { hair: "ponytail", gear: ["vr"] },
          outfit: { kind: "workJacket", colour: "#43505a", second: "#e8772e" },
        }),
        {
          x: 520,
          y: 470,
          scale: 1.75,
          turn: 0.7,
          mood: "smile",
          leftHand: [190, 170],
          rightHand: [260, 110],
        },
      ) +
      group({ x: 1130, y: 750, scale: 1.2, flip: true, rotate: 0 }, torch()) +
      rect(0, 965, 1600, 40, "#0a1828"),
  ),

  "beitrag-praxis-elektro-azubi-projekt": wide(
    () =>
      rect(0, 0, 1600, 1000, "#8cc3dc") +
      group({ x: 800, y: 360 }, sunDisc(250)) +
      group({ x: 250, y: 160 }, cloud(260)) +
      group({ x: 1380, y: 230 }, cloud(220)) +
      pulse({
        from: -10,
        to: 1610,
        y: 330,
        beats: [300, 1300],
        colour: c.white,
        height: 150,
        width: 12,
      }) +
      group({ y: 700 }, hills(1600, 400, 120, c.sage)) +
      rect(170, 760, 1260, 240, c.cream) +
      rect(260, 820, 460, 180, "#1b3a5c") +
      repeat(4, (i) => line(`M260,${850 + i * 40} H720`, "#2f5480", 6)) +
      rect(880, 830, 440, 170, "#1b3a5c") +
      repeat(4, (i) => line(`M880,${860 + i * 40} H1320`, "#2f5480", 6)) +
      polygon("100,770 330,560 1270,560 1500,770", "#9c4f3a") +
      polygon("100,770 1500,770 1500,800 100,800", "#7a3a2a") +
      repeat(4, (i) => group({ x: 330 + i * 270, y: 740, scale: 1 }, solarPanel(230))) +
      group({ x: 1190, y: 640, rotate: -14 }, solarPanel(220)) +
      person(dressed(cast.ida, { look: { gear: ["hardHat"] } }), {
        x: 300,
        y: 470,
        scale: 0.86,
        legs: "none",
        turn: 0.6,
        rightHand: [170, 160],
        leftHand: [60, 200],
      }) +
      person(
        dressed(cast.emil, {
          look: { gear: ["hardHat"] },
          outfit: { kind: "workJacket", colour: "#1b3a5c", second: c.sun },
        }),
        {
          x: 780,
          y: 440,
          scale: 0.86,
          legs: "none",
          turn: -0.3,
          mood: "laugh",
          rightHand: [90, 200],
          leftHand: [-90, 200],
        },
      ) +
      person(
        dressed(cast.marta, {
          look: { gear: ["hardHat"] },
          outfit: { kind: "workJacket", colour: "#1b3a5c", second: c.sun },
        }),
        {
          x: 1330,
          y: 470,
          scale: 0.86,
          legs: "none",
          turn: -0.7,
          leftHand: [-110, 150],
          rightHand: [-30, 190],
        },
      ),
  ),
};
