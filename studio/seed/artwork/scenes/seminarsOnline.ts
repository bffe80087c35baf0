import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bubble,
  calendar,
  chair,
  cup,
  dots,
  flag,
  handPlane,
  magnifier,
  note,
  openBook,
  phoneOnTripod,
  room,
  scribble,
  shavings,
  toolWall,
  wheelchair,
  workbench,
} from "../kit/objects/index.ts";
import { planing } from "../kit/planing.ts";
import { c, lighter, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, path, polygon, rect } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Pictures of coming online seminars. */
export const seminarsOnline: Record<string, Scene> = {
  "termin-ki-im-berichtsheft": wide(
    () =>
      rect(0, 0, 1600, 1000, "#e8e0f2") +
      circle(640, 560, 520, "#d5c8e8") +
      pulse({
        from: -10,
        to: 1610,
        y: 250,
        beats: [180, 900],
        colour: c.plum,
        height: 160,
        width: 13,
      }) +
      group(
        { x: 620, y: 590, scale: 1.6, rotate: -5 },
        openBook(
          group({ y: -105 }, scribble(200, 7, 38)),
          group({ y: -105 }, scribble(200, 6, 38)),
          c.plum,
        ),
      ) +
      group({ x: 1250, y: 330 }, bubble(420, 280, c.coral, dots(34))) +
      group({ x: 1040, y: 640, scale: 1.7 }, magnifier(100, c.night)) +
      polygon("0,960 1600,900 1600,1000 0,1000", c.plum),
  ),

  "termin-feedback-geben": wide(
    () =>
      rect(0, 0, 1600, 1000, "#f7d9a8") +
      polygon("0,0 800,0 800,1000 0,1000", "#f2b98f") +
      rect(0, 850, 1600, 150, c.petrol) +
      pulse({
        from: -10,
        to: 1610,
        y: 760,
        beats: [800],
        colour: c.cream,
        height: 190,
        width: 13,
      }) +
      ellipse(800, 866, 620, 34, c.night, { opacity: 0.18 }) +
      group({ x: 660, y: 330, scale: 1.25 }, bubble(420, 280, c.coral, "", "left")) +
      group({ x: 940, y: 390, scale: 1.25, opacity: 0.92 }, bubble(420, 280, c.teal, "", "right")) +
      group({ x: 660, y: 290 }, scribble(260, 3, 44, c.white, 18)) +
      group({ x: 990, y: 370 }, dots(34)) +
      group({ x: 420, y: 690, scale: 1.25 }, chair(c.teal, c.night)) +
      group({ x: 1180, y: 690, scale: 1.25, flip: true }, chair(c.coral, c.night)),
  ),

  "termin-lernvideos-selbst-drehen": wide(
    () =>
      rect(0, 0, 1600, 1000, c.petrol) +
      polygon("0,1000 0,150 700,0 1600,0 1600,420", "#15505a") +
      pulse({
        from: -10,
        to: 1610,
        y: 200,
        beats: [760, 1400],
        colour: c.sun,
        height: 150,
        width: 12,
      }) +
      rect(0, 800, 1600, 200, c.wood) +
      rect(0, 800, 1600, 26, lighter(c.wood, 0.2)) +
      group({ x: 1020, y: 744, scale: 1.02, flip: true }, planing(skin.fair, c.coral)) +
      group({ x: 700, y: 802 }, shavings(7, 300)) +
      group(
        { x: 390, y: 480, scale: 1.2 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#15505a") +
            group({ y: 46, scale: 0.32 }, planing(skin.fair, c.coral)) +
            circle(146, -58, 11, c.coral),
          270,
        ),
      ),
  ),

  "termin-onboarding-erste-100-tage": wide(
    () =>
      rect(0, 0, 1600, 1000, "#d8ebe4") +
      polygon("0,800 1600,640 1600,1000 0,1000", c.sage) +
      pulse({
        from: -10,
        to: 1610,
        y: 160,
        beats: [1130, 1440],
        colour: c.coral,
        height: 130,
        width: 12,
      }) +
      group(
        { x: 560, y: 470, rotate: -2 },
        calendar(
          860,
          680,
          5,
          4,
          (i) =>
            i % 3 === 0 || i === 7 || i === 16
              ? note(92, [c.sun, c.coral, c.mint, c.rose][i % 4] ?? c.sun)
              : circle(0, 0, 9, c.steel, { opacity: 0.4 }),
          c.petrol,
        ),
      ) +
      line(
        "M250,760 C420,930 620,600 800,720 C980,840 1060,980 1200,860 C1290,780 1330,760 1380,720",
        c.night,
        18,
        { dash: "1 44" },
      ) +
      group({ x: 1390, y: 720 }, flag(330, c.coral)) +
      circle(1390, 724, 22, c.night),
  ),

  "termin-inklusion-im-kleinbetrieb": wide(
    () =>
      room("#f1e2c4", "#c79a6a", 820) +
      group({ x: 1000, y: 300, scale: 0.95 }, toolWall("#e0c493")) +
      rect(90, 180, 440, 640, c.moss) +
      rect(120, 210, 380, 610, c.sky) +
      circle(400, 320, 54, c.sun) +
      path("M120,640 Q300,540 500,660 V820 H120Z", c.sage) +
      polygon("90,816 530,816 760,900 760,940 90,940", c.steel) +
      polygon("90,816 530,816 760,900 760,914 530,832 90,832", c.fog) +
      line("M540,700 L760,790 M540,700 V826 M760,790 V905", c.moss, 14) +
      pulse({
        from: 540,
        to: 1610,
        y: 560,
        beats: [640, 1480],
        colour: c.coral,
        height: 120,
        width: 12,
      }) +
      group({ x: 880, y: 730, scale: 1.1 }, wheelchair(c.teal)) +
      person(
        dressed(cast.noor, { outfit: { kind: "dungarees", colour: c.petrol, second: c.sun } }),
        {
          x: 862,
          y: 462,
          scale: 1.1,
          turn: 0.7,
          gaze: 0.6,
          legs: "sit",
          leftHand: [100, 170],
          rightHand: [200, 160],
        },
      ) +
      group({ x: 1180, y: 655, scale: 0.7 }, handPlane()) +
      group({ x: 1240, y: 655 }, workbench(560, 260)) +
      group({ x: 1440, y: 655, scale: 0.8 }, cup(c.coral)),
  ),
};
