import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  calendar,
  chair,
  cup,
  glow,
  lightWedge,
  pendantLamp,
  room,
  stopwatch,
  table,
  torch,
  windowFrame,
  landscape,
} from "../kit/objects/index.ts";
import { c, darker } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";
import { pairAtTable } from "./series.ts";

/** Pictures of coming meetings. */
export const seminarsOnSite: Record<string, Scene> = {
  "termin-stammtisch-naechster": wide(
    () =>
      room("#7a4630", "#53301f", 850) +
      circle(800, 420, 460, "#d98b3f", { opacity: 0.35 }) +
      circle(800, 420, 300, c.sun, { opacity: 0.3 }) +
      group(
        { x: 250, y: 300, scale: 0.9 },
        windowFrame(
          320,
          360,
          rect(-160, -180, 320, 360, c.petrol) + circle(50, -80, 34, c.cream),
          c.sand,
        ),
      ) +
      rect(1270, 150, 250, 26, c.wood) +
      [1310, 1380, 1450]
        .map((x, i) =>
          rect(x - 22, 84 - i * 6, 44, 66 + i * 6, [c.coral, c.sage, c.sun][i] ?? c.sun, {
            radius: 6,
          }),
        )
        .join("") +
      pulse({
        from: -10,
        to: 1610,
        y: 590,
        beats: [120, 1490],
        colour: c.sun,
        height: 140,
        width: 12,
      }) +
      group({ x: 800, y: 210, scale: 1.2 }, pendantLamp(220, c.coral)) +
      [cast.jonas, cast.noor, cast.rolf, cast.svenja, cast.yusuf]
        .map((who, i) =>
          person(who, {
            x: 330 + i * 235,
            y: 470 + (i % 2) * 16,
            scale: 1.12,
            turn: [0.6, 0.4, -0.2, -0.5, -0.6][i] ?? 0,
            mood: (["talk", "laugh", "smile", "smile", "laugh"] as const)[i] ?? "smile",
            leftHand: [-50, 226],
            rightHand: i === 0 ? [110, 120] : [60, 226],
          }),
        )
        .join("") +
      group({ x: 800, y: 720 }, table(1460, 300, c.wood)) +
      repeat(5, (i) => group({ x: 310 + i * 245, y: 724 }, i % 2 ? cup(c.cream) : cup(c.teal))),
  ),

  "termin-azubi-speed-days-fruehjahr": wide(
    () =>
      room("#e3efdc", "#a9c4a0", 760) +
      repeat(3, (i) =>
        group({ x: 300 + i * 500, y: 330, scale: 0.9 }, windowFrame(320, 380, landscape(320, 380))),
      ) +
      rect(520, 0, 80, 760, c.white) +
      rect(1000, 0, 80, 760, c.white) +
      pulse({
        from: -10,
        to: 1610,
        y: 640,
        beats: [130, 1470],
        colour: c.coral,
        height: 140,
        width: 12,
      }) +
      group({ x: 560, y: 300 }, stopwatch(104, 0.4, c.coral)) +
      line("M-10,40 Q400,170 800,60 Q1200,170 1610,40", c.bark, 7) +
      repeat(20, (i) => {
        const x = 20 + i * 82;
        const y = 58 + 58 * Math.abs(Math.sin((x / 800) * Math.PI));
        return polygon(
          `${x - 30},${y} ${x + 30},${y} ${x},${y + 76}`,
          [c.coral, c.sun, c.teal, c.cream][i % 4] ?? c.sun,
        );
      }) +
      group({ x: 330, y: 690, scale: 1.02 }, pairAtTable(cast.marta, cast.tom, c.coral)) +
      group({ x: 820, y: 720, scale: 1.08 }, pairAtTable(cast.mehmet, cast.noor, c.sun)) +
      group({ x: 1310, y: 690, scale: 1.02 }, pairAtTable(cast.lena, cast.ben, c.coral)),
  ),

  "termin-werkstatttag-vr": wide(
    () =>
      rect(0, 0, 1600, 1000, c.plum) +
      polygon("800,0 1600,0 1600,1000 500,1000", darker(c.plum, 0.22)) +
      circle(1090, 520, 330, c.coral, { opacity: 0.25 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 760,
        beats: [150, 1450],
        colour: c.lilac,
        height: 160,
        width: 13,
      }) +
      repeat(46, (i) => {
        const a = ((i * 137.5) % 360) * 0.01745;
        const r = 40 + ((i * 53) % 300);
        return circle(
          1110 + Math.cos(a) * r,
          560 + Math.sin(a) * r * 0.8,
          6 + (i % 4) * 4,
          i % 3 ? "#f59a3c" : c.sun,
        );
      }) +
      group({ x: 1110, y: 560 }, glow(80)) +
      group({ x: 1110, y: 560, scale: 1.25, flip: true }, torch()) +
      person(
        dressed(cast.emil, {
          look: { gear: ["vr"], hair: "curls" },
          outfit: { kind: "workJacket", colour: c.teal, second: c.sun },
        }),
        { x: 540, y: 520, scale: 1.9, turn: 0.6, leftHand: [140, 120], rightHand: [214, 20] },
      ),
  ),

  "termin-stammtisch-verschoben": wide(
    () =>
      room("#33505c", "#223a44", 780) +
      lightWedge(900, 380, c.sun) +
      pulse({
        from: -10,
        to: 1610,
        y: 560,
        beats: [170, 1440],
        colour: c.coral,
        height: 150,
        width: 12,
      }) +
      group({ x: 420, y: 780, scale: 1.15 }, chair(c.bark)) +
      group({ x: 1000, y: 780, scale: 1.15, flip: true }, chair(c.bark)) +
      rect(690, 720, 44, 240, darker(c.wood, 0.35)) +
      ellipse(712, 960, 150, 24, darker(c.wood, 0.4)) +
      ellipse(712, 740, 330, 56, darker(c.wood, 0.2)) +
      ellipse(712, 722, 330, 56, c.wood) +
      group({ x: 560, y: 860, scale: 1.2 }, chair(c.coral)) +
      group({ x: 860, y: 860, scale: 1.2, flip: true }, chair(c.coral)) +
      group(
        { x: 1370, y: 290, rotate: 5 },
        calendar(
          300,
          320,
          4,
          3,
          (i) => (i === 5 ? circle(0, 0, 22, c.coral) : circle(0, 0, 7, c.steel, { opacity: 0.5 })),
          c.sun,
        ),
      ) +
      group(
        { x: 1010, y: 300, rotate: -5 },
        calendar(
          300,
          320,
          4,
          3,
          (i) =>
            i === 6
              ? line("M-20,-20 L20,20 M20,-20 L-20,20", c.coral, 10)
              : circle(0, 0, 7, c.steel, { opacity: 0.5 }),
          c.steel,
        ),
      ) +
      line("M1050,120 C1110,40 1290,40 1340,110", c.cream, 16) +
      line("M1290,100 L1344,116 L1350,58", c.cream, 16),
  ),
};
