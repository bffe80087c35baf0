import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bubble,
  cup,
  dots,
  foreground,
  glass,
  heart,
  keyboard,
  loaf,
  plant,
  playButton,
  room,
  sheet,
  star,
  tick,
  handPlane,
} from "../kit/objects/index.ts";
import { c, darker, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Tutorials about plans, prompts and feedback. */
export const tutorialsTalk: Record<string, Scene> = {
  "tutorial-azubi-instagram-plan": wide(
    () =>
      room("#fbe3d0", "#d99a77", 860) +
      pulse({
        from: -10,
        to: 1610,
        y: 120,
        beats: [180, 1460],
        colour: c.coral,
        height: 110,
        width: 12,
      }) +
      repeat(9, (i) =>
        group(
          { x: 570 + (i % 3) * 190, y: 250 + Math.floor(i / 3) * 190 },
          rect(
            -84,
            -84,
            168,
            168,
            [c.petrol, c.sun, c.coral, c.sage, c.plum, c.sky, c.rose, c.teal, c.ochre][i] ?? c.sun,
            { radius: 16 },
          ),
          [
            heart(66, c.white),
            group({ y: 40, scale: 0.46 }, loaf()),
            star(46, c.cream),
            group({ y: 30, scale: 0.4 }, handPlane()),
            playButton(40),
            group({ y: 44, scale: 0.9 }, cup(c.coral)),
            tick(70, c.wine),
            dots(16),
            group({ y: 56, scale: 0.42 }, plant(c.moss, c.cream)),
          ][i] ?? "",
        ),
      ) +
      rect(1110, 170, 330, 560, c.white, { radius: 16 }) +
      repeat(
        5,
        (i) =>
          rect(1140, 210 + i * 100, 70, 76, [c.coral, c.sun, c.teal, c.sage, c.plum][i] ?? c.sun, {
            radius: 10,
          }) +
          rect(1230, 228 + i * 100, 180 - (i % 2) * 50, 16, c.fog, { radius: 8 }) +
          rect(1230, 256 + i * 100, 120, 16, c.fog, { radius: 8 }),
      ) +
      person(cast.amara, {
        x: 290,
        y: 480,
        scale: 1.4,
        turn: 0.6,
        mood: "laugh",
        rightHand: [150, 10],
        leftHand: [-70, 230],
      }) +
      person(cast.paul, {
        x: 1330,
        y: 560,
        scale: 1.4,
        turn: -0.6,
        leftHand: [-150, -20],
        rightHand: [84, 220],
      }),
  ),

  "tutorial-ki-prompts-fuer-ausbilder": wide(
    () =>
      rect(0, 0, 1600, 1000, "#e8e0f2") +
      polygon("0,640 1600,480 1600,1000 0,1000", c.lilac) +
      pulse({
        from: -10,
        to: 1610,
        y: 200,
        beats: [180, 760],
        colour: c.plum,
        height: 140,
        width: 12,
      }) +
      group(
        { x: 560, y: 480, rotate: -3, scale: 1.1 },
        sheet(
          520,
          700,
          repeat(
            5,
            (i) =>
              rect(
                -190 + (i % 2) * 26,
                200 - i * 104,
                350,
                90,
                [c.petrol, c.teal, c.sage, c.sun, c.coral][i] ?? c.sun,
                { radius: 12 },
              ) +
              rect(-160 + (i % 2) * 26, 238 - i * 104, 200 - (i % 3) * 40, 16, c.white, {
                radius: 8,
                opacity: 0.7,
              }),
          ),
        ),
      ) +
      group({ x: 1190, y: 330, scale: 1.2 }, bubble(380, 260, c.coral, dots(32))) +
      group({ x: 1090, y: 800, rotate: -4, scale: 1.25 }, keyboard(640)),
  ),

  "tutorial-feedbackgespraech-fuehren": wide(
    () =>
      room("#cfe3df", "#8fb0a4", 840) +
      circle(800, 400, 380, lighter("#cfe3df", 0.5)) +
      pulse({
        from: -10,
        to: 1610,
        y: 340,
        beats: [800],
        colour: c.coral,
        height: 160,
        width: 12,
      }) +
      person(cast.georg, {
        x: 440,
        y: 470,
        legs: "sitFront",
        scale: 1.5,
        turn: 0.7,
        mood: "talk",
        rightHand: [130, 150],
        leftHand: [-30, 220],
      }) +
      person(cast.ida, {
        x: 1160,
        y: 490,
        legs: "sitFront",
        scale: 1.45,
        turn: -0.7,
        leftHand: [-100, 190],
        rightHand: [10, 220],
      }) +
      rect(770, 760, 60, 240, darker(c.wood, 0.35)) +
      ellipse(800, 770, 470, 74, darker(c.wood, 0.2)) +
      ellipse(800, 748, 470, 74, c.wood) +
      polygon("650,778 950,778 910,712 690,712", c.white) +
      repeat(3, (i) =>
        polygon(
          `${668 + i * 92},770 ${744 + i * 92},770 ${744 + i * 78 - 3},720 ${706 + i * 66 - 2},720`,
          [c.sage, c.sun, c.coral][i] ?? c.sun,
          { opacity: 0.55 },
        ),
      ) +
      group({ x: 520, y: 770 }, glass()) +
      group({ x: 1080, y: 770 }, glass()) +
      group({ x: 1520, y: 1020 }, foreground(c.moss, 330)),
  ),
};
