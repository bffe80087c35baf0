import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { holding } from "../kit/hands.ts";
import {
  books,
  bubble,
  checklist,
  cup,
  dots,
  landscape,
  laptop,
  miniPulse,
  note,
  plant,
  room,
  scribble,
  table,
  tablet,
  windowFrame,
} from "../kit/objects/index.ts";
import { c, darker, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

const NOTES = [c.sun, c.coral, c.mint, c.rose, c.sky, c.lilac];
const hands = { skin: skin.brown, sleeve: c.coral };

/** Pictures inside articles: learning and talking. */
export const inlineTalk: Record<string, Scene> = {
  "szene-tablet": wide(
    () =>
      rect(0, 0, 1600, 1000, "#f2c46a") +
      polygon("0,0 1600,0 0,900", "#f5d48f") +
      pulse({
        from: -10,
        to: 1610,
        y: 160,
        beats: [220, 1380],
        colour: c.petrol,
        height: 130,
        width: 12,
      }) +
      group({ x: 390, y: 500 }, holding(hands).behind) +
      group({ x: 1210, y: 500, flip: true }, holding(hands).behind) +
      group(
        { x: 800, y: 530 },
        tablet(
          rect(-500, -400, 1000, 800, c.cream) +
            rect(-500, -400, 1000, 240, c.petrol) +
            group({ y: -230 }, miniPulse(560, c.coral, 12)) +
            group({ y: -50 }, checklist([true, true, false, true], 560, 90, c.teal)),
          860,
          640,
        ),
      ) +
      group({ x: 378, y: 500 }, holding(hands).front) +
      group({ x: 1222, y: 500, flip: true }, holding(hands).front),
  ),

  "szene-gespraech": wide(
    () =>
      rect(0, 0, 1600, 1000, "#f4d8cb") +
      circle(800, 470, 470, "#fae8de") +
      pulse({
        from: -10,
        to: 1610,
        y: 680,
        beats: [130, 1470],
        colour: c.coral,
        height: 150,
        width: 12,
      }) +
      rect(0, 870, 1600, 130, c.wine) +
      group({ x: 690, y: 220 }, bubble(420, 230, c.coral, dots(24), "left")) +
      group(
        { x: 930, y: 290, opacity: 0.94 },
        bubble(400, 220, c.petrol, group({ y: -30 }, scribble(240, 3, 34, c.white, 12)), "right"),
      ) +
      person(cast.mehmet, {
        x: 430,
        y: 530,
        legs: "sitFront",
        scale: 1.4,
        turn: 0.8,
        mood: "talk",
        rightHand: [160, 160],
        leftHand: [-20, 220],
      }) +
      person(cast.ida, {
        x: 1170,
        y: 540,
        legs: "sitFront",
        scale: 1.35,
        turn: -0.8,
        leftHand: [-130, 170],
        rightHand: [10, 220],
      }) +
      rect(770, 800, 60, 200, darker(c.wood, 0.35)) +
      ellipse(800, 812, 380, 56, darker(c.wood, 0.2)) +
      ellipse(800, 794, 380, 56, c.wood) +
      group({ x: 640, y: 800, scale: 1.1 }, cup(c.sun)) +
      group({ x: 960, y: 800, scale: 1.1 }, cup(c.teal)),
  ),

  "szene-lernplatz": wide(
    () =>
      room("#d3e6e8", "#8fb3b8", 850) +
      group({ x: 1150, y: 330, scale: 1.15 }, windowFrame(540, 460, landscape(540, 460))) +
      pulse({ from: -10, to: 860, y: 230, beats: [240], colour: c.coral, height: 140, width: 12 }) +
      group(
        { x: 230, y: 470 },
        rect(-150, -8, 300, 18, c.bark) + group({ y: -8 }, books(270, 130, 3)),
      ) +
      person(cast.noor, {
        x: 640,
        y: 480,
        scale: 1.45,
        turn: 0.3,
        gaze: 0.7,
        leftHand: [-80, 210],
        rightHand: [60, 210],
      }) +
      group(
        { x: 770, y: 790, scale: 1.1 },
        laptop(
          rect(-220, -140, 440, 280, c.petrol) +
            group({ y: -10 }, miniPulse(320, c.coral, 9)) +
            rect(-160, 70, 320, 16, c.teal, { radius: 8 }) +
            rect(-160, 70, 200, 16, c.sun, { radius: 8 }),
        ),
      ) +
      group({ x: 800, y: 790 }, table(1400, 220, c.wood)) +
      group({ x: 1300, y: 790, scale: 0.95 }, plant(c.sage, c.coral)) +
      group(
        { x: 330, y: 790 },
        rect(-110, -34, 220, 34, c.coral, { radius: 4 }) +
          rect(-96, -66, 196, 32, c.sun, { radius: 4 }) +
          rect(-104, -96, 190, 30, c.teal, { radius: 4 }),
      ) +
      group(
        { x: 1080, y: 760 },
        line("M-50,24 C-60,-60 60,-60 50,24", c.night, 11) +
          rect(-68, 6, 30, 44, c.coral, { radius: 12 }) +
          rect(38, 6, 30, 44, c.coral, { radius: 12 }),
      ),
  ),

  "szene-teamrunde": wide(
    () =>
      room("#f6e7cb", "#c9a673", 820) +
      rect(280, 70, 1040, 330, c.petrol, { radius: 16 }) +
      repeat(18, (i) =>
        group(
          { x: 370 + (i % 9) * 108, y: 165 + Math.floor(i / 9) * 130, rotate: ((i * 31) % 13) - 6 },
          i % 7 === 5 ? "" : note(84, NOTES[i % 6] ?? c.sun),
        ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 560,
        beats: [110, 1500],
        colour: c.coral,
        height: 140,
        width: 12,
      }) +
      [cast.svenja, cast.yusuf, cast.miriam, cast.jonas, cast.amara]
        .map((who, i) =>
          person(who, {
            x: 330 + i * 235,
            y: 500 + Math.abs(2 - i) * 18,
            scale: 1.08,
            turn: [0.7, 0.4, 0, -0.4, -0.7][i] ?? 0,
            mood: (["smile", "talk", "laugh", "smile", "laugh"] as const)[i] ?? "smile",
            leftHand: [-56, 220],
            rightHand: i === 1 ? [110, 110] : [56, 220],
          }),
        )
        .join("") +
      ellipse(800, 830, 680, 120, darker(c.wood, 0.2)) +
      ellipse(800, 806, 680, 120, c.wood) +
      group({ x: 480, y: 800 }, cup(c.teal)) +
      group({ x: 1130, y: 800 }, cup(c.coral)) +
      group({ x: 760, y: 800, rotate: -5 }, rect(-90, -20, 180, 50, c.white)) +
      group({ x: 930, y: 790, rotate: 8 }, rect(-50, -14, 100, 36, c.sun)),
  ),
};
