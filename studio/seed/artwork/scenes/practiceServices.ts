import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bicycle,
  books,
  bubble,
  cat,
  cloud,
  dots,
  hills,
  house,
  key,
  parcel,
  plant,
  rack,
  room,
  scanner,
  star,
  suitcase,
  sunDisc,
  table,
  tree,
  windowFrame,
  landscape,
  shelf,
} from "../kit/objects/index.ts";
import { c, darker, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, clip, group, letters, line, path, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Practice examples from hotel, care, office and warehouse. */
export const practiceServices: Record<string, Scene> = {
  "beitrag-praxis-hotel-onboarding": wide(
    () =>
      room(c.wine, "#5b1d2a", 850) +
      polygon("0,0 700,0 240,850 0,850", lighter(c.wine, 0.08)) +
      pulse({
        from: -10,
        to: 1610,
        y: 740,
        beats: [200, 1420],
        colour: c.sun,
        height: 150,
        width: 12,
      }) +
      rect(430, 90, 780, 560, c.bark, { radius: 24 }) +
      rect(460, 120, 720, 500, "#c79a5b", { radius: 14 }) +
      rect(430, 60, 780, 44, c.sun, { radius: 12 }) +
      repeat(12, (i) =>
        group(
          { x: 560 + (i % 4) * 174, y: 200 + Math.floor(i / 4) * 156 },
          rect(-60, -50, 120, 130, darker("#c79a5b", 0.12), { radius: 12 }) +
            circle(0, -30, 9, c.wine) +
            (i === 5 ? "" : i % 5 === 3 ? "" : group({ y: -6, scale: 0.56 }, key(c.cream))),
        ),
      ) +
      group(
        { x: 734, y: 356 },
        line("M0,-30 L-50,30 M0,-30 L50,30", c.cream, 7) +
          rect(-86, 20, 172, 150, c.cream, { radius: 18 }) +
          group({ y: 96 }, star(56, c.coral)),
      ) +
      group({ x: 1090, y: 930, scale: 1.5 }, suitcase("#1f5a46")) +
      group({ x: 300, y: 940, scale: 1.35 }, plant(c.sage, c.sun)),
  ),

  "beitrag-praxis-pflegehaus-tandem": wide(
    () =>
      rect(0, 0, 1600, 1000, c.sky) +
      group({ x: 1350, y: 190 }, sunDisc(90)) +
      group({ x: 240, y: 170 }, cloud(240)) +
      group({ y: 640 }, hills(1600, 400, 130, c.mint)) +
      group({ x: 1120, y: 760, scale: 1.15 }, house(560, 330, c.cream, "#c76a4a", c.sage, 4)) +
      rect(1080, 610, 90, 150, c.moss, { radius: 8 }) +
      group({ x: 360, y: 800 }, tree(720, "#6fa05f")) +
      rect(0, 756, 1600, 250, c.sage) +
      pulse({
        from: -10,
        to: 1610,
        y: 800,
        beats: [130, 1480],
        colour: c.white,
        height: 110,
        width: 11,
        opacity: 0.8,
      }) +
      rect(0, 900, 1600, 100, c.sand) +
      group(
        { x: 790, y: 946, scale: 1.3 },
        line("M-150,-190 L-80,-170 L-108,-70", "#8fb9cc", 40) +
          line("M40,-190 L110,-160 L70,-60", "#8fb9cc", 40) +
          bicycle(c.coral, true) +
          person(cast.hanna, {
            x: 40,
            y: -400,
            scale: 0.8,
            legs: "none",
            turn: 0.8,
            mood: "laugh",
            lean: 8,
            rightHand: [190, 150],
            leftHand: [150, 160],
          }) +
          person(dressed(cast.georg, { outfit: cast.kofi.outfit }), {
            x: -160,
            y: -400,
            scale: 0.8,
            legs: "none",
            turn: 0.7,
            lean: 8,
            rightHand: [180, 150],
            leftHand: [150, 160],
          }) +
          line("M-150,-190 L-50,-180 L-140,-40", "#a9cfe0", 46) +
          line("M40,-190 L140,-180 L50,-44", "#a9cfe0", 46) +
          rect(-176, -44, 66, 24, c.night, { radius: 10 }) +
          rect(22, -46, 66, 24, c.night, { radius: 10 }),
      ),
  ),

  "beitrag-praxis-it-werk-homeoffice": wide(
    () =>
      rect(0, 0, 800, 1000, c.mint) +
      rect(800, 0, 800, 1000, "#3f6f9c") +
      rect(0, 800, 800, 200, c.sage) +
      rect(800, 800, 800, 200, "#2c4f73") +
      group({ x: 210, y: 270, scale: 0.9 }, windowFrame(300, 320, landscape(300, 320))) +
      group(
        { x: 1360, y: 470, scale: 0.85 },
        shelf(320, 380, 2, c.cream, (row) => books(280, 130, row + 2)),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 190,
        beats: [520, 800, 1080],
        colour: c.coral,
        height: 150,
        width: 13,
      }) +
      person(cast.tom, {
        x: 430,
        y: 520,
        scale: 1.3,
        turn: 0.7,
        leftHand: [20, 200],
        rightHand: [130, 190],
      }) +
      person(cast.svenja, {
        x: 1170,
        y: 520,
        scale: 1.3,
        turn: -0.7,
        mood: "talk",
        leftHand: [-130, 190],
        rightHand: [-20, 200],
      }) +
      group({ x: 400, y: 790 }, table(760, 220, c.wood)) +
      group({ x: 1200, y: 790 }, table(760, 220, c.cream)) +
      group({ x: 160, y: 792, scale: 0.85 }, cat(c.ochre)) +
      group({ x: 1450, y: 790, scale: 0.85 }, plant(c.moss, c.coral)) +
      rect(793, 0, 14, 1000, c.cream) +
      group(
        { x: 800, y: 792, scale: 1.02 },
        rect(-250, -310, 500, 300, c.night, { radius: 22 }) +
          clip(
            rect(-232, -292, 232, 264, "#000000"),
            rect(-232, -292, 232, 264, "#3f6f9c") +
              person(cast.svenja, { x: -116, y: -120, scale: 0.8 }),
          ) +
          clip(
            rect(0, -292, 232, 264, "#000000"),
            rect(0, -292, 232, 264, c.mint) +
              person(cast.tom, { x: 116, y: -120, scale: 0.8, mood: "laugh" }),
          ) +
          path("M-300,-12 H300 L276,6 H-276Z", c.steel),
      ),
  ),

  "beitrag-praxis-logistik-sprachfoerderung": wide(
    () =>
      room("#f0dcb4", "#c9a86a", 880) +
      group(
        { x: 60, y: 870 },
        rack(
          5,
          3,
          298,
          262,
          (column, row) =>
            group(
              { x: row % 2 ? 14 : -10 },
              parcel(190, 170, [c.wood, "#d8a55f", "#c07d3f"][(column + row) % 3] ?? c.wood),
            ) +
            letters(
              ["H", "A", "L", "L", "O", "G", "U", "T", "E", "N", "T", "A", "G", "!", "?"][
                (2 - row) * 5 + column
              ] ?? "",
              row % 2 ? 14 : -10,
              -44,
              96,
              c.cream,
            ),
          "#27508a",
        ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 938,
        beats: [200, 800, 1400],
        colour: c.coral,
        height: 70,
        width: 11,
      }) +
      person(cast.yusuf, {
        x: 600,
        y: 420,
        scale: 0.86,
        legs: "stand",
        turn: 0.7,
        mood: "talk",
        rightHand: [120, 130],
        rightHold: scanner(),
        leftHand: [-90, 230],
      }) +
      person(dressed(cast.marta, { outfit: { kind: "hiVis", colour: c.sun, second: "#27508a" } }), {
        x: 1000,
        y: 420,
        scale: 0.86,
        legs: "stand",
        turn: -0.7,
        leftHand: [-110, 120],
        leftHold: scanner(),
        rightHand: [90, 226],
      }) +
      group({ x: 800, y: 190 }, bubble(300, 170, c.white, dots(22, c.coral), "left")),
  ),
};
