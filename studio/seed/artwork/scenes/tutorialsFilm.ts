import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  beam,
  cup,
  deskLamp,
  laptop,
  pencil,
  phoneOnTripod,
  room,
  sheet,
  table,
  tablet,
  tiles,
} from "../kit/objects/index.ts";
import { c, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect, type Svg } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";
import { callTile } from "./series.ts";
import { halfHour } from "./halfHour.ts";
import { weekGrid } from "./weekGrid.ts";
import { clipMicrophone, workpiece } from "./workpiece.ts";

/** A card that says "I would like to speak". */
const handCard = (): Svg =>
  sheet(
    230,
    290,
    line(
      "M-40,90 V-10 M-40,0 V-70 M-12,0 V-96 M16,0 V-88 M44,10 V-64 M-64,30 L-40,66",
      c.coral,
      30,
    ) + rect(-54, -10, 112, 96, c.coral, { radius: 34 }),
  );

/** Tutorials about filming, report books and online seminars. */
export const tutorialsFilm: Record<string, Scene> = {
  "tutorial-lernvideo-mit-dem-smartphone": wide(
    () =>
      rect(0, 0, 1600, 1000, "#134a54") +
      polygon("0,0 1600,0 1600,300 0,560", c.petrol) +
      pulse({
        from: -10,
        to: 1610,
        y: 180,
        beats: [820, 1430],
        colour: c.coral,
        height: 140,
        width: 12,
      }) +
      group({ x: 300, y: 480, rotate: 16 }, beam(900, 330)) +
      group({ x: 190, y: 802, scale: 1.15 }, deskLamp(c.coral)) +
      rect(0, 800, 1600, 200, c.wood) +
      rect(0, 800, 1600, 24, lighter(c.wood, 0.25)) +
      group({ x: 620, y: 802, scale: 1.35 }, workpiece()) +
      group({ x: 920, y: 770, scale: 1.2 }, clipMicrophone()) +
      group(
        { x: 1220, y: 420, scale: 1.4 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#134a54") +
            line("M-58,-90 V90 M58,-90 V90 M-180,-28 H180 M-180,28 H180", c.white, 3, {
              opacity: 0.5,
            }) +
            group({ x: -20, y: 56, scale: 0.8 }, workpiece()) +
            circle(146, -56, 11, c.coral),
          380,
        ),
      ),
  ),

  "tutorial-digitales-berichtsheft-in-30-minuten": wide(
    () =>
      rect(0, 0, 1600, 1000, c.sun) +
      polygon("0,1000 0,520 1600,160 1600,1000", "#f5c35c") +
      pulse({
        from: -10,
        to: 1610,
        y: 250,
        beats: [170, 1010],
        colour: c.petrol,
        height: 160,
        width: 13,
      }) +
      group(
        { x: 640, y: 560, rotate: -3 },
        tablet(rect(-500, -400, 1000, 800, c.white) + weekGrid(820, 500, 4), 940, 640),
      ) +
      group({ x: 1300, y: 450 }, halfHour(230)) +
      group({ x: 1190, y: 900, rotate: -12 }, pencil(320, c.coral)),
  ),

  "tutorial-online-seminar-moderieren": wide(
    () =>
      room("#e6efe9", "#7fa38a", 830) +
      polygon("0,0 700,0 380,830 0,830", c.white, { opacity: 0.6 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 620,
        beats: [150, 1440],
        colour: c.coral,
        height: 150,
        width: 12,
      }) +
      person(
        { look: { ...cast.miriam.look, gear: ["headset"] }, outfit: cast.miriam.outfit },
        {
          x: 400,
          y: 500,
          scale: 1.6,
          turn: 0.6,
          mood: "talk",
          leftHand: [-40, 210],
          rightHand: [130, -20],
          rightHold: group({ x: 10, y: -74, scale: 0.62, rotate: 6 }, handCard()),
        },
      ) +
      group(
        { x: 1050, y: 800, scale: 1.45 },
        laptop(
          rect(-220, -140, 440, 280, c.night) +
            tiles(9, 3, 124, 72, 9, (i) =>
              callTile(
                [
                  cast.jonas,
                  cast.noor,
                  cast.rolf,
                  cast.amara,
                  cast.petra,
                  cast.yusuf,
                  cast.linh,
                  cast.georg,
                  cast.ida,
                ][i] ?? cast.jonas,
                [c.sky, c.sand, c.mint, c.rose, c.sun, c.fog, c.lilac, c.sage, c.cream][i] ?? c.sky,
                124,
                72,
              ),
            ),
        ),
      ) +
      group({ x: 800, y: 812 }, table(1560, 220, c.wood)) +
      group({ x: 170, y: 812 }, cup(c.sun)),
  ),
};
