import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  books,
  camera,
  cup,
  filmLamp,
  foreground,
  microphone,
  note,
  openBook,
  pencil,
  plant,
  scribble,
  shelf,
} from "../kit/objects/index.ts";
import { c, darker, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Interviews with the team and research, at their place of work. */
export const interviewsTeam: Record<string, Scene> = {
  "beitrag-interview-petra-lindqvist": wide(
    () =>
      rect(0, 0, 1600, 1000, "#1c2f52") +
      group(
        { x: 420, y: 860 },
        shelf(760, 780, 4, c.ochre, (row) => books(700, 150, row + 1)),
      ) +
      group(
        { x: 1260, y: 860 },
        shelf(620, 780, 4, c.ochre, (row) => books(560, 150, row + 5)),
      ) +
      rect(0, 0, 1600, 1000, "#1c2f52", { opacity: 0.45 }) +
      circle(800, 460, 400, "#e9b44c") +
      pulse({
        from: -10,
        to: 1610,
        y: 640,
        beats: [180, 1420],
        colour: c.coral,
        height: 170,
        width: 13,
      }) +
      person(cast.petra, {
        x: 800,
        y: 470,
        scale: 1.8,
        turn: 0.3,
        mood: "talk",
        leftHand: [-120, 210],
        rightHand: [110, 130],
      }) +
      rect(0, 820, 1600, 180, c.bark) +
      rect(0, 820, 1600, 22, lighter(c.bark, 0.2)) +
      group(
        { x: 470, y: 880, scale: 0.9, rotate: -3 },
        openBook(group({ y: -80 }, scribble(180, 6, 34)), group({ y: -80 }, scribble(180, 3, 34))),
      ) +
      group({ x: 560, y: 850, rotate: -40 }, pencil(240, c.coral)) +
      line("M1180,690 L1300,960", c.night, 22) +
      group({ x: 1150, y: 640, rotate: -24, scale: 1.25 }, microphone()),
  ),

  "beitrag-interview-miriam-hollstein": wide(
    () =>
      rect(0, 0, 1600, 1000, c.cream) +
      polygon("0,700 1600,560 1600,1000 0,1000", c.mint) +
      rect(640, 90, 860, 640, c.petrol, { radius: 20 }) +
      rect(670, 120, 800, 580, "#2a5a62", { radius: 10 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 800,
        beats: [200, 1330],
        colour: c.coral,
        height: 170,
        width: 13,
      }) +
      line(
        "M800,250 L990,220 L1190,300 L1360,240 M990,220 L960,430 L1180,520 L1370,470 M960,430 L800,560",
        c.cream,
        6,
        { opacity: 0.5 },
      ) +
      (
        [
          [800, 250, c.coral, -5],
          [990, 220, c.sun, 4],
          [1190, 300, c.mint, -3],
          [1360, 240, c.rose, 6],
          [960, 430, c.cream, 3],
          [1180, 520, c.coral, -6],
          [1370, 470, c.sun, 2],
          [800, 560, c.mint, 5],
        ] satisfies [number, number, string, number][]
      )
        .map(([x, y, colour, r]) =>
          group({ x, y, rotate: r }, note(130, colour), circle(0, -54, 9, c.night)),
        )
        .join("") +
      person(cast.miriam, {
        x: 480,
        y: 500,
        scale: 1.85,
        turn: 0.5,
        leftHand: [-70, 240],
        rightHand: [190, 30],
        rightHold: line("M-34,54 L40,-64", c.coral, 16) + line("M40,-64 L48,-78", c.night, 10),
      }) +
      group({ x: 1500, y: 960, scale: 1.3 }, plant(c.moss, c.coral)),
  ),

  "beitrag-interview-aylin-kaplan": wide(
    () =>
      rect(0, 0, 1600, 1000, c.plum) +
      polygon("1600,0 1600,1000 560,1000 1060,0", darker(c.plum, 0.25)) +
      repeat(30, (i) =>
        rect(60 + (i % 6) * 84, 90 + Math.floor(i / 6) * 84, 62, 62, lighter(c.plum, 0.07), {
          radius: 10,
        }),
      ) +
      circle(800, 470, 390, c.sun) +
      pulse({
        from: -10,
        to: 1610,
        y: 640,
        beats: [180, 1010, 1460],
        colour: c.coral,
        height: 180,
        width: 14,
      }) +
      person(
        { look: { ...cast.aylin.look, gear: ["headphones"] }, outfit: cast.aylin.outfit },
        {
          x: 760,
          y: 480,
          scale: 1.85,
          turn: -0.35,
          mood: "talk",
          leftHand: [-110, 110],
          rightHand: [90, 220],
        },
      ) +
      rect(0, 860, 1600, 140, darker(c.plum, 0.5)) +
      line("M470,700 L330,940", c.night, 20) +
      group({ x: 500, y: 650, rotate: 26, scale: 1.3 }, microphone()) +
      group({ x: 1310, y: 500, scale: 1.05 }, camera(440)) +
      group({ x: 150, y: 420, scale: 0.9 }, filmLamp(560)) +
      group({ x: 860, y: 900, scale: 1 }, cup(c.coral)) +
      group({ x: 1560, y: 1060 }, foreground("#3d2e50", 300)),
  ),
};
