import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { writing } from "../kit/hands.ts";
import {
  bubble,
  cup,
  pencil,
  room,
  scribble,
  sheet,
  stool,
  tablet,
  tick,
  handPlane,
  workbench,
  box,
} from "../kit/objects/index.ts";
import { c, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";
import { weekGrid } from "./weekGrid.ts";

/** Pictures of the steps to a digital report book. */
export const stepsBerichtsheft: Record<string, Scene> = {
  "schritt-berichtsheft-1": wide(
    () =>
      rect(0, 0, 1600, 1000, "#dfe9ef") +
      polygon("0,0 760,0 560,1000 0,1000", "#cbdce6") +
      pulse({
        from: -10,
        to: 1610,
        y: 940,
        beats: [200, 1400],
        colour: c.coral,
        height: 90,
        width: 12,
      }) +
      group(
        { x: 400, y: 470, rotate: -3 },
        sheet(
          500,
          720,
          rect(-200, -310, 260, 34, c.petrol, { radius: 8 }) +
            repeat(
              7,
              (i) =>
                rect(
                  -200,
                  -226 + i * 80,
                  400,
                  54,
                  i % 2 ? c.fog : ([c.sun, c.coral, c.sage, c.lilac][i / 2] ?? c.sun),
                  { radius: 10, opacity: 0.75 },
                ) +
                rect(-180, -206 + i * 80, 260 - (i % 3) * 50, 14, c.night, {
                  radius: 7,
                  opacity: 0.5,
                }),
            ),
        ),
      ) +
      group(
        { x: 1130, y: 470, rotate: 2 },
        tablet(rect(-400, -320, 800, 640, c.white) + weekGrid(640, 440, 3), 760, 560),
      ) +
      line(
        "M600,260 C740,240 760,300 850,330 M600,420 C720,430 800,420 960,470 M600,580 C760,620 900,640 1080,560 M600,730 C800,800 1000,780 1210,640",
        c.night,
        8,
        { dash: "2 20" },
      ),
  ),

  "schritt-berichtsheft-2": wide(
    () =>
      room("#e9d9bd", "#b98d5f", 850) +
      group(
        { x: 1180, y: 300 },
        polygon("-300,-200 300,-200 300,160 -300,160", "#dcc49b") +
          group({ scale: 0.9, y: 0 }, scribble(0, 0, 0)),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 330,
        beats: [260, 1300],
        colour: c.coral,
        height: 150,
        width: 12,
      }) +
      group({ x: 1230, y: 640 }, workbench(700, 260)) +
      group({ x: 1130, y: 640, scale: 0.8 }, handPlane()) +
      group({ x: 1430, y: 642 }, cup(c.teal)) +
      group({ x: 600, y: 660, scale: 1.3 }, stool(240)) +
      person(
        { ...cast.frieda },
        {
          x: 600,
          y: 370,
          scale: 1.2,
          turn: 0.3,
          gaze: 0.9,
          legs: "sitFront",
          leftHand: [-70, 190],
          rightHand: [50, 160],
        },
      ) +
      group(
        { x: 600, y: 590, rotate: -4, scale: 0.62 },
        tablet(rect(-300, -220, 600, 440, c.white) + weekGrid(440, 300, 2), 540, 380),
      ) +
      circle(512, 612, 24, skin.fair) +
      group(
        { x: 650, y: 575 },
        line("M0,0 L60,-50", skin.fair, 30) + line("M-16,14 L0,0", skin.fair, 16),
      ),
  ),

  "schritt-berichtsheft-3": wide(
    () =>
      rect(0, 0, 1600, 1000, c.teal) +
      circle(660, 540, 560, "#2a7d86") +
      pulse({
        from: -10,
        to: 1610,
        y: 120,
        beats: [260, 900],
        colour: c.sun,
        height: 100,
        width: 12,
      }) +
      group(
        { x: 640, y: 540, rotate: -4 },
        tablet(
          rect(-500, -400, 1000, 800, c.white) +
            repeat(4, (i) =>
              group(
                { y: -210 + i * 136 },
                rect(-370, -50, 740, 104, c.fog, { radius: 14 }),
                group({ x: -310 }, box(56, i < 2, c.coral)),
                rect(-250, -20, 380 - i * 40, 16, c.steel, { radius: 8, opacity: 0.6 }),
                rect(-250, 10, 280, 16, c.steel, { radius: 8, opacity: 0.35 }),
              ),
            ),
          900,
          680,
        ),
      ) +
      group(
        { x: 1280, y: 280 },
        bubble(420, 260, c.sun, group({ y: -40 }, scribble(270, 3, 42, c.night, 14))),
      ) +
      group({ x: 330, y: 590 }, tick(60, c.coral)) +
      group(
        { x: 356, y: 610, scale: 1.15 },
        writing({ skin: skin.tan, sleeve: "#43505a" }, group({ rotate: 34 }, pencil(330, c.coral))),
      ),
  ),
};
