import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bell,
  counter,
  handPlane,
  key,
  landscape,
  lightWedge,
  pendantLamp,
  plant,
  room,
  shavings,
  toolWall,
  weldingHelmet,
  windowFrame,
  workbench,
  sparks,
} from "../kit/objects/index.ts";
import { c, darker } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Interviews with people of the companies, at their place of work. */
export const interviewsCompanies: Record<string, Scene> = {
  "beitrag-interview-rolf-niemann": wide(
    () =>
      room("#2f4f3e", "#23392e", 830) +
      lightWedge(1180, 360, c.sun) +
      group(
        { x: 1210, y: 330, scale: 1.1 },
        windowFrame(420, 380, landscape(420, 380, "#f6dfae"), c.sand),
      ) +
      group({ x: 330, y: 320, scale: 0.92 }, toolWall(c.sand)) +
      pulse({
        from: -10,
        to: 1610,
        y: 610,
        beats: [200, 1440],
        colour: c.sun,
        height: 150,
        width: 12,
      }) +
      rect(1480, 240, 44, 620, c.wood, { rotate: 5 }) +
      rect(1530, 200, 40, 660, darker(c.wood, 0.2), { rotate: 8 }) +
      person(cast.rolf, {
        x: 760,
        y: 455,
        scale: 1.75,
        turn: 0.25,
        leftHand: [-70, 190],
        rightHand: [92, 126],
      }) +
      group({ x: 940, y: 802, scale: 0.95 }, handPlane()) +
      group({ x: 800, y: 800 }, workbench(1420, 260)) +
      group({ x: 460, y: 800 }, shavings(8, 420)) +
      group({ x: 1260, y: 800 }, shavings(6, 300)),
  ),

  "beitrag-interview-lena-fuchs": wide(
    () =>
      room("#efd9a7", "#7d2a3a", 860) +
      polygon("980,0 1600,0 1600,860 720,860", "#f7e8c6") +
      group(
        { x: 330, y: 330 },
        rect(-200, -190, 400, 400, c.bark, { radius: 16 }) +
          repeat(9, (i) =>
            group(
              { x: -120 + (i % 3) * 120, y: -130 + Math.floor(i / 3) * 124, scale: 0.62 },
              i === 4 ? "" : key(),
              circle(0, -30, 9, c.cream),
            ),
          ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 620,
        beats: [110, 1340],
        colour: c.wine,
        height: 160,
        width: 12,
      }) +
      group({ x: 1270, y: 250 }, pendantLamp(260, c.wine)) +
      person(cast.lena, {
        x: 800,
        y: 470,
        scale: 1.75,
        turn: 0.2,
        mood: "laugh",
        leftHand: [-150, 170],
        rightHand: [150, 60],
      }) +
      group({ x: 800, y: 760 }, counter(1500, 260, "#a5643f")) +
      group({ x: 1150, y: 760, scale: 1.15 }, bell()) +
      group({ x: 420, y: 760, scale: 1.1 }, plant(c.sage, c.cream)) +
      group({ x: 760, y: 752, rotate: -3 }, rect(-110, -14, 220, 16, c.white, { radius: 5 })),
  ),

  "beitrag-interview-mehmet-oezdemir": wide(
    () =>
      rect(0, 0, 1600, 1000, "#7391a1") +
      polygon("0,0 540,0 0,700", "#8aa6b3") +
      repeat(
        3,
        (i) =>
          rect(90 + i * 560, 0, 90, 1000, "#43505a") + rect(110 + i * 560, 0, 14, 1000, "#5d6c77"),
      ) +
      polygon("-20,210 1620,90 1620,170 -20,290", "#e8772e") +
      polygon("-20,270 1620,150 1620,170 -20,290", darker("#e8772e", 0.25)) +
      line("M180,290 L640,1000 M1210,190 L760,1000", "#4d5b66", 40) +
      pulse({
        from: -10,
        to: 1610,
        y: 660,
        beats: [300, 1370],
        colour: c.sun,
        height: 170,
        width: 13,
      }) +
      group({ x: 1400, y: 880 }, sparks(26, 260, 190, 320)) +
      rect(0, 890, 1600, 110, "#2c363e") +
      person(cast.mehmet, {
        x: 780,
        y: 480,
        scale: 1.85,
        turn: 0.15,
        leftHand: [-96, 250],
        rightHand: [46, 206],
      }) +
      group({ x: 1000, y: 900, scale: 1.1, rotate: 12 }, weldingHelmet()) +
      line("M905,640 Q975,700 930,800 L880,850", "#43505a", 84) +
      circle(878, 852, 40, cast.mehmet.look.skin),
  ),
};
