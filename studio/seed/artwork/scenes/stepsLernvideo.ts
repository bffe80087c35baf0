import {
  beam,
  filmLamp,
  pencil,
  phoneOnTripod,
  playButton,
  sheet,
  tick,
  handPlane,
} from "../kit/objects/index.ts";
import { c } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, repeat, type Svg } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";
import { workpiece } from "./workpiece.ts";

const storyFrames: Svg[] = [
  group({ y: 30, scale: 0.42 }, workpiece()),
  group({ y: 44, scale: 0.4 }, handPlane()),
  group({ y: 10, scale: 0.9 }, playButton(34)),
  group({ y: 4 }, tick(70, c.coral)),
];

/** Pictures of the steps to a tutorial video. */
export const stepsLernvideo: Record<string, Scene> = {
  "schritt-lernvideo-1": wide(
    () =>
      rect(0, 0, 1600, 1000, c.sand) +
      polygon("0,1000 0,640 1600,300 1600,1000", "#e2c89a") +
      pulse({
        from: -10,
        to: 1610,
        y: 120,
        beats: [200, 1400],
        colour: c.coral,
        height: 110,
        width: 12,
      }) +
      group(
        { x: 760, y: 520, rotate: -3 },
        sheet(
          1000,
          700,
          storyFrames
            .map((frame, i) =>
              group(
                { x: -230 + (i % 2) * 460, y: -160 + Math.floor(i / 2) * 320 },
                rect(-190, -120, 380, 230, [c.mint, c.sky, c.rose, "#f8dfa0"][i] ?? c.sky, {
                  radius: 12,
                  stroke: c.night,
                  strokeWidth: 7,
                }),
                frame,
                circle(-190, -120, 32, c.petrol),
                repeat(i + 1, (k) => circle(-190 + (k - i / 2) * 12, -120, 4.5, c.white)),
              ),
            )
            .join(""),
        ),
      ) +
      group({ x: 1130, y: 740, rotate: 28 }, pencil(420, c.coral)),
  ),

  "schritt-lernvideo-2": wide(
    () =>
      rect(0, 0, 1600, 1000, c.petrol) +
      rect(0, 830, 1600, 170, "#0a2b32") +
      pulse({
        from: -10,
        to: 1610,
        y: 140,
        beats: [900, 1430],
        colour: c.coral,
        height: 110,
        width: 12,
      }) +
      group({ x: 300, y: 300, rotate: 18 }, beam(820, 360)) +
      group({ x: 250, y: 280, scale: 1.25 }, filmLamp(540)) +
      line("M430,380 L640,470", c.sun, 20) +
      line("M580,400 L650,474 L548,500", c.sun, 20) +
      group({ x: 800, y: 840, scale: 1.4 }, workpiece()) +
      group(
        { x: 1200, y: 430, scale: 1.35 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#134a54") +
            line("M-58,-90 V90 M58,-90 V90 M-180,-28 H180 M-180,28 H180", c.white, 3, {
              opacity: 0.6,
            }) +
            group({ x: -30, y: 60, scale: 0.85 }, workpiece()),
          390,
        ),
      ),
  ),

  "schritt-lernvideo-3": wide(
    () =>
      rect(0, 0, 1600, 1000, "#f2b98f") +
      circle(800, 500, 520, "#f7d3b3") +
      pulse({
        from: -10,
        to: 1610,
        y: 900,
        beats: [150, 1450],
        colour: c.coral,
        height: 110,
        width: 12,
      }) +
      rect(230, 150, 1140, 680, c.night, { radius: 56 }) +
      rect(270, 190, 1060, 600, c.cream, { radius: 24 }) +
      rect(420, 220, 760, 300, c.petrol, { radius: 12 }) +
      group({ x: 800, y: 400, scale: 1.1 }, workpiece()) +
      rect(560, 424, 480, 34, c.night, { radius: 10, opacity: 0.75 }) +
      rect(600, 435, 400, 12, c.white, { radius: 6 }) +
      rect(310, 570, 300, 110, c.coral, { radius: 14 }) +
      rect(650, 570, 260, 110, c.sun, { radius: 14 }) +
      rect(950, 570, 340, 110, c.teal, { radius: 14 }) +
      repeat(3, (i) =>
        rect([330, 670, 970][i] ?? 330, 700, [220, 180, 280][i] ?? 200, 44, c.lilac, {
          radius: 10,
        }),
      ) +
      [630, 930]
        .map(
          (x) =>
            line(`M${x},548 V690`, c.night, 5, { dash: "2 14" }) +
            group(
              { x, y: 540, scale: 0.8 },
              circle(-22, -40, 18, "none", { stroke: c.night, strokeWidth: 9 }),
              circle(22, -40, 18, "none", { stroke: c.night, strokeWidth: 9 }),
              line("M-14,-26 L18,40 M14,-26 L-18,40", c.night, 10),
            ),
        )
        .join("") +
      line("M780,556 V760", c.coral, 8) +
      circle(780, 552, 14, c.coral),
  ),
};
