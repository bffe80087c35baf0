import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  breadRow,
  counter,
  cup,
  heart,
  note,
  phone,
  playButton,
  plant,
  room,
  shelf,
  table,
} from "../kit/objects/index.ts";
import { c } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

const NOTE_COLOURS = [c.sun, c.coral, c.mint, c.rose, c.sky];
const musicNote = (colour: string) =>
  ellipse(-16, 40, 22, 16, colour, { rotate: -18 }) + line("M4,36 V-44 L46,-30", colour, 11);

/** Pictures of past seminars and round tables. */
export const seminarsPastTalks: Record<string, Scene> = {
  "termin-stammtisch-rueckblick": wide(
    () =>
      room("#c9dfe0", "#6f9aa0", 860) +
      polygon("0,0 520,0 240,860 0,860", c.white, { opacity: 0.35 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 330,
        beats: [180, 1430],
        colour: c.petrol,
        height: 150,
        width: 12,
      }) +
      line("M620,860 L700,160 M980,860 L900,160", c.night, 16) +
      rect(560, 110, 480, 560, c.white, { radius: 10 }) +
      rect(560, 96, 480, 34, c.petrol, { radius: 8 }) +
      repeat(11, (i) =>
        group(
          { x: 640 + (i % 4) * 108, y: 220 + Math.floor(i / 4) * 124, rotate: ((i * 37) % 13) - 6 },
          note(88, NOTE_COLOURS[i % 5] ?? c.sun),
        ),
      ) +
      line("M600,600 q90,-50 180,0 t180,-10", c.coral, 9) +
      person(cast.jonas, {
        x: 360,
        y: 470,
        scale: 1.35,
        turn: 0.7,
        leftHand: [-70, 150],
        rightHand: [150, 20],
        leftHold: group({ x: -34, y: 30, scale: 0.9 }, cup(c.teal)),
      }) +
      person(cast.amara, {
        x: 1180,
        y: 490,
        scale: 1.35,
        turn: -0.7,
        mood: "laugh",
        leftHand: [-76, 130],
        leftHold: group({ x: -30, y: 34, scale: 0.9 }, cup(c.coral)),
        rightHand: [70, 230],
      }) +
      person(cast.georg, {
        x: 1430,
        y: 500,
        scale: 1.35,
        turn: -0.6,
        leftHand: [-76, 140],
        leftHold: group({ x: -30, y: 34, scale: 0.9 }, cup(c.sun)),
        rightHand: [70, 230],
      }),
  ),

  "termin-pruefungsangst": wide(
    () =>
      rect(0, 0, 1600, 1000, "#24406b") +
      circle(520, 430, 420, "#2f5182") +
      rect(0, 840, 1600, 160, "#1a2f52") +
      line(
        "M500,300 C300,120 720,60 640,230 C580,360 340,300 420,170 C500,60 760,140 660,270 C570,370 380,250 480,130 C560,60 700,200 560,270 C450,310 400,180 540,160 C660,150 700,250 760,250",
        c.coral,
        12,
      ) +
      pulse({
        from: 760,
        to: 1610,
        y: 250,
        beats: [1010],
        colour: c.coral,
        height: 130,
        width: 12,
      }) +
      person(
        dressed(cast.tom, { look: { hair: "curls" }, outfit: { kind: "jumper", colour: c.sun } }),
        {
          x: 540,
          y: 560,
          scale: 1.5,
          turn: 0.2,
          mood: "eyesClosed",
          leftHand: [-110, 170],
          rightHand: [110, 170],
        },
      ) +
      line("M640,452 q60,-14 90,10 M650,476 q50,0 76,26", c.sky, 9, { opacity: 0.8 }) +
      group({ x: 700, y: 830 }, table(1180, 180, c.wood)) +
      rect(860, 800, 230, 30, c.white, { rotate: -3 }) +
      rect(870, 786, 230, 30, c.fog, { rotate: 2 }) +
      group({ x: 1180, y: 832, scale: 0.9 }, cup(c.mint)) +
      group({ x: 1430, y: 850, scale: 1.4 }, plant(c.sage, c.coral)),
  ),

  "termin-tiktok-fuer-betriebe": wide(
    () =>
      room("#2b1f3d", "#1d1530", 880) +
      group(
        { x: 800, y: 640 },
        shelf(1440, 460, 2, "#7a4a2a", (row) => breadRow(1400, row)),
      ) +
      rect(0, 0, 1600, 880, "#2b1f3d", { opacity: 0.45 }) +
      group({ x: 800, y: 730 }, counter(1540, 280, "#a56a3a")) +
      circle(800, 480, 380, c.coral, { opacity: 0.3 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 500,
        beats: [200, 1400],
        colour: "#4fd1c5",
        height: 180,
        width: 13,
      }) +
      group(
        { x: 800, y: 500, scale: 2, rotate: -4 },
        phone(
          rect(-90, -180, 180, 360, c.coral) +
            circle(0, -10, 120, c.sun) +
            playButton(46, c.night) +
            rect(-64, 116, 90, 12, c.white, { radius: 6 }) +
            rect(-64, 138, 60, 12, c.white, { radius: 6 }),
        ),
      ) +
      (
        [
          [1060, 640, 56],
          [1150, 470, 80],
          [1080, 300, 60],
          [1230, 200, 100],
          [1110, 110, 50],
        ] satisfies [number, number, number][]
      )
        .map(([x, y, s], i) =>
          group({ x, y, rotate: i * 12 - 20 }, heart(s, i % 2 ? c.rose : c.coral)),
        )
        .join("") +
      group({ x: 510, y: 560, rotate: -10, scale: 1.2 }, musicNote("#4fd1c5")) +
      group({ x: 400, y: 360, rotate: 8, scale: 1.6 }, musicNote(c.sun)) +
      group({ x: 520, y: 190, rotate: -6, scale: 1.1 }, musicNote(c.white)),
  ),
};
