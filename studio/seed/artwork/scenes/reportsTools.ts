import { laptop, miniPulse, monitor, playButton, tablet } from "../kit/objects/devices.ts";
import { cup, plant, workbench } from "../kit/objects/index.ts";
import {
  bubble,
  calendar,
  checklist,
  flag,
  magnifier,
  note,
  openBook,
  pencil,
  scribble,
  tick,
} from "../kit/objects/paper.ts";
import { lightWedge, room } from "../kit/objects/places.ts";
import { screwdriver, toolWall } from "../kit/objects/tools.ts";
import { c, darker, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Reports about tools and plans. */
export const reportsTools: Record<string, Scene> = {
  "beitrag-digitales-berichtsheft-einfuehren": wide(
    () =>
      rect(0, 0, 1600, 1000, c.petrol) +
      polygon("0,1000 0,620 1600,360 1600,1000", "#174f59") +
      circle(1290, 240, 190, c.sun, { opacity: 0.9 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 250,
        beats: [200, 1290],
        colour: c.coral,
        height: 170,
        width: 13,
      }) +
      group(
        { x: 780, y: 560, scale: 1.62, rotate: -4 },
        openBook(group({ y: -100 }, scribble(190, 7, 36)), "", c.coral),
      ) +
      group(
        { x: 1050, y: 545, rotate: 4 },
        tablet(
          rect(-300, -300, 600, 130, c.mint) +
            group({ y: -195 }, miniPulse(360, c.teal, 8)) +
            group({ y: -80 }, checklist([true, true, true, false], 330, 84, c.teal)),
          480,
          640,
        ),
      ) +
      group({ x: 470, y: 880, rotate: -24 }, pencil(360, c.sun)),
  ),

  "beitrag-ki-tools-im-ausbildungsalltag": wide(
    () =>
      room(c.plum, darker(c.plum, 0.35), 800) +
      lightWedge(900, 420, c.lilac) +
      group({ x: 330, y: 330, scale: 0.95 }, toolWall(lighter(c.plum, 0.14))) +
      pulse({
        from: 640,
        to: 1610,
        y: 600,
        beats: [1420],
        colour: c.lilac,
        height: 130,
        width: 10,
        opacity: 0.8,
      }) +
      group(
        { x: 1040, y: 250 },
        bubble(
          560,
          300,
          c.cream,
          group(
            { y: -8 },
            circle(-130, 0, 34, c.coral) + circle(0, 0, 34, c.sun) + circle(130, 0, 34, c.teal),
          ),
          "left",
        ),
      ) +
      group(
        { x: 830, y: 690, scale: 1.15 },
        laptop(
          rect(-220, -140, 440, 280, "#2b2140") +
            repeat(5, (i) =>
              line(
                `M-170,${-80 + i * 40} h${[210, 300, 150, 260, 190][i] ?? 0}`,
                [c.lilac, c.sun, c.mint, c.rose, c.lilac][i] ?? c.white,
                12,
              ),
            ),
          c.night,
        ),
      ) +
      group({ x: 800, y: 690 }, workbench(1360, 330)) +
      group({ x: 330, y: 676, rotate: 78, scale: 0.95 }, screwdriver(c.coral)) +
      group({ x: 1210, y: 640, rotate: 6 }, note(110, c.sun)) +
      group({ x: 1330, y: 634, rotate: -8 }, note(110, c.rose)) +
      group({ x: 1450, y: 690, scale: 0.9 }, cup(c.teal)),
  ),

  "beitrag-lernplattformen-im-vergleich": wide(
    () =>
      rect(0, 0, 1600, 1000, c.sky) +
      circle(800, 560, 560, lighter(c.sky, 0.5)) +
      pulse({
        from: -10,
        to: 1610,
        y: 160,
        beats: [330, 1290],
        colour: c.teal,
        height: 120,
        width: 10,
        opacity: 0.55,
      }) +
      rect(0, 870, 1600, 130, c.petrol) +
      (
        [
          [350, 650, c.coral, playButton(62)],
          [800, 520, c.teal, group({ y: -70 }, checklist([true, true, false], 300, 70))],
          [
            1250,
            735,
            c.sun,
            group({ y: 20 }, miniPulse(300, c.coral, 9)) +
              repeat(3, (i) =>
                rect(-130 + i * 95, -100, 70, 50, [c.mint, c.rose, c.sun][i] ?? c.sun, {
                  radius: 8,
                }),
              ),
          ],
        ] satisfies [number, number, string, string][]
      )
        .map(
          ([x, y, colour, screen]) =>
            rect(x - 170, y, 340, 1000 - y, colour) +
            rect(x + 90, y, 80, 1000 - y, darker(colour, 0.16)) +
            rect(x - 190, y - 10, 380, 34, lighter(colour, 0.3), { radius: 8 }) +
            group({ x, y: y - 10, scale: 0.92 }, monitor(screen)),
        )
        .join("") +
      group({ x: 1010, y: 640, scale: 1.5 }, magnifier(100, c.petrol)),
  ),

  "beitrag-pruefungsvorbereitung-mit-plan": wide(
    () =>
      room("#dfe9ef", "#b9cdd9", 850) +
      polygon("0,0 620,0 240,850 0,850", c.white, { opacity: 0.5 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 720,
        beats: [150, 1450],
        colour: "#3f6f9c",
        height: 150,
        width: 12,
      }) +
      group(
        { x: 800, y: 455 },
        calendar(
          980,
          720,
          4,
          3,
          (i) =>
            i < 7
              ? tick(92, i % 3 === 2 ? c.coral : "#3f6f9c")
              : i === 11
                ? group({ x: -22, y: 60 }, flag(130, c.coral))
                : circle(0, 0, 12, c.steel, { opacity: 0.5 }),
          "#24406b",
        ),
      ) +
      group({ x: 1430, y: 880, scale: 1.15 }, plant(c.sage, c.sun)) +
      group({ x: 260, y: 905, rotate: -10 }, pencil(300, c.sun)),
  ),
};
