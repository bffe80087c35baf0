import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { gear, room, stopwatch, table, windowFrame } from "../kit/objects/index.ts";
import { c, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";
import { pairAtTable } from "./series.ts";

const leafColours = [c.coral, c.sun, c.teal, "#e8772e"];
const balloon = (x: number, y: number, colour: string) =>
  line(`M${x},${y + 60} q14,60 -6,130`, c.bark, 4) +
  ellipse(x, y, 52, 64, colour) +
  polygon(`${x - 10},${y + 74} ${x + 10},${y + 74} ${x},${y + 58}`, colour) +
  ellipse(x - 18, y - 22, 10, 16, c.white, { opacity: 0.4 });

/** Pictures of past fairs and workshop days. */
export const seminarsPastFairs: Record<string, Scene> = {
  "termin-azubi-speed-days-herbst": wide(
    () =>
      room("#f3d9b0", "#b9824f", 800) +
      polygon("0,0 1600,0 1600,70 0,40", c.coral) +
      (
        [
          [120, 250, 0],
          [210, 330, 1],
          [70, 370, 2],
          [800, 200, 3],
          [880, 290, 0],
          [1380, 150, 1],
          [1290, 250, 2],
          [1240, 150, 3],
        ] satisfies [number, number, number][]
      )
        .map(([x, y, k]) => balloon(x, y, leafColours[k] ?? c.sun))
        .join("") +
      pulse({
        from: -10,
        to: 1610,
        y: 430,
        beats: [200, 1400],
        colour: c.bark,
        height: 150,
        width: 12,
      }) +
      group({ x: 1500, y: 330, scale: 0.75 }, stopwatch(110, 0.6)) +
      group({ x: 200, y: 640, scale: 0.78 }, pairAtTable(cast.georg, cast.ida, c.teal)) +
      group({ x: 1400, y: 640, scale: 0.78 }, pairAtTable(cast.svenja, cast.ben, c.teal)) +
      person(cast.mehmet, {
        x: 620,
        y: 430,
        scale: 1.28,
        turn: 0.7,
        rightHand: [150, 130],
        leftHand: [-84, 230],
      }) +
      person(cast.amara, {
        x: 1000,
        y: 440,
        scale: 1.25,
        turn: -0.7,
        mood: "laugh",
        leftHand: [-146, 124],
        rightHand: [84, 230],
      }) +
      group({ x: 800, y: 800 }, table(900, 220, c.wood)),
  ),

  "termin-werkstatttag-rueckblick": wide(
    () =>
      room("#dfe8e6", "#93a9a8", 800) +
      repeat(3, (i) =>
        group(
          { x: 280 + i * 520, y: 230, scale: 0.85 },
          windowFrame(400, 260, rect(-200, -130, 400, 260, c.sky)),
        ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 480,
        beats: [110, 1490],
        colour: c.coral,
        height: 140,
        width: 12,
      }) +
      [cast.ben, cast.noor, cast.ida]
        .map((who, i) =>
          person(dressed(who, { look: { gear: ["safetyGlasses"] } }), {
            x: 220 + i * 210,
            y: 440 + (i % 2) * 24,
            scale: 1.05,
            turn: 0.7,
            gaze: 0.4,
          }),
        )
        .join("") +
      [cast.tom, cast.linh]
        .map((who, i) =>
          person(dressed(who, { look: { gear: ["safetyGlasses"] } }), {
            x: 1220 + i * 220,
            y: 450 + i * 20,
            scale: 1.05,
            turn: -0.7,
            gaze: 0.4,
          }),
        )
        .join("") +
      person(dressed(cast.rolf, { look: { gear: ["safetyGlasses"] } }), {
        x: 950,
        y: 400,
        scale: 1.2,
        turn: -0.5,
        mood: "talk",
        leftHand: [-170, 170],
        rightHand: [120, 60],
      }) +
      rect(440, 640, 720, 330, c.teal, { radius: 20 }) +
      rect(440, 640, 720, 60, lighter(c.teal, 0.2), { radius: 20 }) +
      rect(500, 560, 200, 90, c.steel, { radius: 12 }) +
      rect(700, 590, 300, 36, c.fog) +
      group({ x: 760, y: 826, scale: 1 }, gear(84, c.sun)) +
      group({ x: 904, y: 880, scale: 1, rotate: 20 }, gear(56, c.coral)) +
      rect(1010, 740, 110, 150, c.night, { radius: 10 }) +
      circle(1040, 774, 13, c.coral) +
      circle(1088, 774, 13, c.sage) +
      line("M1030,830 h22 l10,-22 l14,40 l10,-18 h20", c.sun, 6),
  ),
};
