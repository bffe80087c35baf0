import {
  beam,
  bubble,
  filmLamp,
  handPlane,
  pencil,
  phone,
  phoneOnTripod,
  playButton,
  shavings,
  sheet,
  tick,
  tripod,
} from "../kit/objects/index.ts";
import { planing } from "../kit/planing.ts";
import { c, lighter, skin } from "../kit/palette.ts";
import { circle, clip, group, line, polygon, rect, repeat, type Svg } from "../kit/svg.ts";
import { clipMicrophone, workpiece } from "../scenes/workpiece.ts";
import { between, ease, pop, popUp, swing, type Shot } from "./film.ts";

const bench = (wall: string): Svg =>
  rect(0, 0, 1280, 720, wall) +
  rect(0, 560, 1280, 160, c.wood) +
  rect(0, 560, 1280, 20, lighter(c.wood, 0.25));

const hands = (shift: number): Svg => planing(skin.deep, c.coral, shift);

const thirds = (opacity: number): Svg =>
  line("M-58,-82 V82 M58,-82 V82 M-172,-28 H172 M-172,28 H172", c.white, 3, { opacity });

const oneMove: Shot = ({ share, second }) =>
  bench("#134a54") +
  group({ x: 640, y: 506 }, hands(between(-170, 170, (1 - Math.cos(second * 2.6)) / 2))) +
  group({ x: 900, y: 562 }, shavings(2 + Math.floor(share * 8), 420)) +
  popUp(
    1040,
    150,
    pop(share, 0.35, 0.6),
    circle(0, 0, 92, c.coral) + group({ x: 4 }, tick(90, c.white)),
  );

const frameMotif: Svg[] = [
  group({ y: 30, scale: 0.42 }, workpiece()),
  group({ y: 44, scale: 0.4 }, handPlane()),
  group({ y: 4 }, playButton(38)),
  group({ y: 4 }, tick(70, c.coral)),
];

const fourFrames: Shot = ({ share }) => {
  const done = share * 5;
  const pen = Math.min(3, Math.floor(done));
  return (
    rect(0, 0, 1280, 720, c.sand) +
    polygon("0,720 0,460 1280,220 1280,720", "#e2c89a") +
    group({ x: 620, y: 365, rotate: -2 }, sheet(860, 600)) +
    frameMotif
      .map((motif, i) => {
        const x = 415 + (i % 2) * 410;
        const y = 225 + Math.floor(i / 2) * 280;
        const ground = [c.mint, c.sky, c.rose, "#f8dfa0"][i] ?? c.sky;
        return (
          rect(x - 180, y - 115, 360, 230, c.fog, { radius: 12, opacity: 0.5 }) +
          popUp(
            x,
            y,
            pop(done, i, i + 0.7),
            rect(-180, -115, 360, 230, ground, { radius: 12, stroke: c.night, strokeWidth: 6 }) +
              motif,
          )
        );
      })
      .join("") +
    group(
      {
        x: 470 + (pen % 2) * 410 + Math.sin(done * 9) * 24,
        y: 290 + Math.floor(pen / 2) * 280 + Math.cos(done * 7) * 12,
        rotate: 36,
      },
      pencil(330, c.coral),
    )
  );
};

const acrossOnTripod: Shot = ({ share }) => {
  const turn = ease(share, 0.1, 0.42);
  const down = ease(share, 0.35, 0.6);
  return (
    bench("#134a54") +
    group({ x: 330, y: 562, scale: 1.15 }, workpiece()) +
    group({ x: 860, y: 370 }, tripod(280)) +
    rect(836, 344, 48, 32, c.coral, { radius: 8 }) +
    group(
      { x: 860, y: between(140, 262, down), rotate: between(0, 90, turn), scale: 1.12 },
      phone(rect(-90, -180, 180, 360, "#1a5660")),
    ) +
    group(
      { x: 860, y: between(140, 262, down), scale: 1.08 },
      thirds(ease(share, 0.62, 0.74) * 0.8),
      popUp(-40, 62, ease(share, 0.64, 0.8) * 0.86, workpiece()),
    )
  );
};

const lightFromSide: Shot = ({ share }) => {
  const move = ease(share, 0.42, 0.66);
  const x = between(1090, 170, move);
  const wrong = ease(share, 0.1, 0.2) * (1 - ease(share, 0.4, 0.46));
  return (
    rect(0, 0, 1280, 720, c.petrol) +
    group({ x, y: 190, rotate: between(166, 22, move) }, beam(700, 300)) +
    rect(0, 560, 1280, 160, "#0a2b32") +
    group({ x, y: 170, flip: move < 0.5 }, filmLamp(390)) +
    group({ x: 640, y: 566, scale: 1.25 }, workpiece()) +
    group({ x: 640, y: 0 }, rect(-180, 466, 360, 100, c.night, { opacity: 0.55 * (1 - move) })) +
    group(
      { x: 830, y: 330, scale: 0.9 },
      phoneOnTripod(
        rect(-180, -90, 360, 180, "#134a54") +
          group({ y: 60, scale: 0.85 }, workpiece()) +
          rect(-180, -90, 360, 180, c.night, { opacity: 0.6 * (1 - move) }) +
          thirds(0.4),
        260,
      ),
    ) +
    popUp(
      640,
      130,
      wrong,
      circle(0, 0, 70, c.coral) + line("M-26,-26 L26,26 M26,-26 L-26,26", c.white, 16),
    ) +
    popUp(
      640,
      130,
      pop(share, 0.68, 0.85),
      circle(0, 0, 70, c.sage) + group({ x: 4 }, tick(72, c.white)),
    )
  );
};

const shortTakes: Shot = ({ share, second }) =>
  bench("#134a54") +
  group({ x: 300, y: 562, scale: 1.2 }, clipMicrophone()) +
  repeat(3, (i) =>
    circle(300, 520, 70 + ((second * 60 + i * 50) % 150), "none", {
      stroke: c.sun,
      strokeWidth: 5,
      opacity: Math.max(0, 0.7 - ((second * 60 + i * 50) % 150) / 150),
    }),
  ) +
  rect(470, 90, 720, 430, c.night, { radius: 40 }) +
  rect(498, 118, 664, 374, c.cream, { radius: 16 }) +
  rect(498, 118, 664, 220, "#1a5660") +
  clip(
    rect(498, 118, 664, 220, "#000000"),
    group({ x: 830, y: 300, scale: 0.5 }, hands(swing(second, 0.5) * 120)),
  ) +
  circle(1116, 152, 15, swing(second, 1) > -0.3 ? c.coral : "#1a5660") +
  [c.coral, c.sun, c.teal]
    .map((colour, i) => {
      const grown = ease(share, 0.1 + i * 0.24, 0.34 + i * 0.24);
      return rect(524 + i * 212, 380, 196 * grown, 80, colour, { radius: 12 });
    })
    .join("");

const subtitles: Shot = ({ share, second }) =>
  rect(0, 0, 1280, 720, "#f2b98f") +
  circle(640, 360, 420, "#f7d3b3") +
  rect(220, 110, 840, 480, c.night, { radius: 46 }) +
  rect(252, 142, 776, 416, "#1a5660", { radius: 18 }) +
  clip(
    rect(252, 142, 776, 416, "#000000", { radius: 18 }),
    group({ x: 640, y: 400, scale: 0.72 }, hands(swing(second, 0.45) * 150)),
  ) +
  rect(330, 462, 620 * ease(share, 0.05, 0.2), 70, c.night, { radius: 14, opacity: 0.85 }) +
  rect(362, 480, 556 * ease(share, 0.2, 0.5), 12, c.white, { radius: 6 }) +
  rect(362, 504, 380 * ease(share, 0.45, 0.66), 12, c.white, { radius: 6 }) +
  popUp(
    1080,
    150,
    pop(share, 0.6, 0.8),
    bubble(
      230,
      170,
      c.coral,
      line("M-50,-14 h26 l34,-32 v92 l-34,-32 h-26Z M40,-26 l44,52 M84,-26 l-44,52", c.white, 11),
    ),
  );

/** How to film a tutorial with a phone; one shot a chapter of the narration. */
export const lernvideo: Shot[] = [
  oneMove,
  fourFrames,
  acrossOnTripod,
  lightFromSide,
  shortTakes,
  subtitles,
];
