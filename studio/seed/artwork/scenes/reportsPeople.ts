import { cast, dressed } from "../kit/cast.ts";
import { fromAbove, person, type Person } from "../kit/figure.ts";
import { cup, roundTable } from "../kit/objects/index.ts";
import { bubble, clock, dots, heart } from "../kit/objects/paper.ts";
import { room } from "../kit/objects/places.ts";
import { c, darker, lighter, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, polygon, rect } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

const pair = (left: Person, right: Person, cloth: string) =>
  person(left, { x: -118, y: -150, scale: 0.72, turn: 0.9, rightHand: [96, 150], mood: "smile" }) +
  person(right, { x: 118, y: -150, scale: 0.72, turn: -0.9, leftHand: [-90, 130], mood: "talk" }) +
  rect(-14, 40, 28, 190, darker(cloth, 0.4)) +
  ellipse(0, 232, 70, 14, darker(cloth, 0.4)) +
  ellipse(0, 20, 128, 30, darker(cloth, 0.15)) +
  ellipse(0, 8, 128, 30, cloth) +
  group({ x: -36, y: 8, scale: 0.5 }, cup(c.white)) +
  group({ x: 40, y: 10, scale: 0.5 }, cup(c.sun));

/** Reports about people and how they meet. */
export const reportsPeople: Record<string, Scene> = {
  "beitrag-azubi-speed-days-rueckblick": wide(
    () =>
      room("#1b3a5c", "#122a45", 760) +
      polygon("180,0 520,0 760,760 -60,760", c.sun, { opacity: 0.12 }) +
      polygon("1080,0 1420,0 1660,760 840,760", c.coral, { opacity: 0.14 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 250,
        beats: [330, 1270],
        colour: c.coral,
        height: 170,
        width: 13,
      }) +
      group({ x: 800, y: 235 }, clock(190, 60, 0, c.sun)) +
      group({ x: 285, y: 690, scale: 1.05 }, pair(cast.svenja, cast.ben, c.coral)) +
      group({ x: 800, y: 740, scale: 1.14 }, pair(cast.noor, cast.mehmet, c.sun)) +
      group({ x: 1315, y: 690, scale: 1.05 }, pair(cast.georg, cast.amara, c.coral)),
  ),

  "beitrag-gen-z-wuensche": wide(
    () =>
      rect(0, 0, 1600, 1000, c.mint) +
      circle(800, 700, 520, lighter(c.mint, 0.45)) +
      rect(0, 900, 1600, 100, c.moss) +
      pulse({
        from: -10,
        to: 1610,
        y: 820,
        beats: [250, 1350],
        colour: c.moss,
        height: 150,
        width: 12,
      }) +
      line("M610,500 Q560,450 520,420 M800,270 V330 M1000,500 Q1050,450 1080,420", c.moss, 8, {
        dash: "2 24",
      }) +
      group({ x: 370, y: 320 }, circle(0, 0, 170, c.rose) + clock(106, 120, 300, c.moss)) +
      group(
        { x: 800, y: 150, scale: 0.86 },
        circle(0, 0, 150, c.moss) +
          line("M-130,40 L-40,10", "#3f6f9c", 52) +
          line("M130,40 L40,10", c.sun, 52) +
          line("M-60,16 L20,-6", skin.fair, 44) +
          line("M60,16 L-10,8", skin.brown, 44) +
          line("M-14,-20 L10,26 M6,-22 L28,20", skin.brown, 14),
      ) +
      group(
        { x: 1230, y: 320 },
        circle(0, 0, 170, c.rose) + group({ y: -14 }, bubble(210, 140, c.moss, dots(17))),
      ) +
      person(dressed(cast.ida, { outfit: { kind: "dungarees", colour: c.moss, second: c.rose } }), {
        x: 800,
        y: 640,
        scale: 1.5,
        turn: -0.1,
        gaze: -0.8,
        leftHand: [-40, 200],
        rightHand: [130, 60],
      }),
  ),

  "beitrag-dialogkonzept-erklaert": wide(
    () =>
      rect(0, 0, 1600, 1000, c.petrol) +
      circle(800, 500, 470, "#174f59") +
      pulse({
        from: -10,
        to: 1610,
        y: 500,
        beats: [150, 1450],
        colour: c.coral,
        height: 190,
        width: 13,
      }) +
      group({ x: 800, y: 500 }, roundTable(300, c.sand)) +
      [cast.miriam, cast.yusuf, cast.petra, cast.amara, cast.rolf, cast.noor]
        .map((who, i) => {
          const angle = (i * Math.PI) / 3 + Math.PI / 6;
          return fromAbove(
            who,
            800 + Math.cos(angle) * 392,
            500 + Math.sin(angle) * 392,
            i * 60 + 120,
            0.98,
          );
        })
        .join("") +
      [c.coral, c.sun, c.teal, c.rose, c.sage, c.plum]
        .map((colour, i) => {
          const angle = (i * Math.PI) / 3 + Math.PI / 6;
          return group(
            { x: 800 + Math.cos(angle) * 108, y: 500 + Math.sin(angle) * 108 },
            ellipse(0, 0, 92, 70, colour, { opacity: 0.9 }),
            group({ rotate: i * 60 - 60 }, polygon("-22,40 22,40 0,118", colour)),
          );
        })
        .join("") +
      circle(800, 500, 46, c.cream) +
      group({ x: 800, y: 500, scale: 0.9 }, heart(50)),
  ),
};
