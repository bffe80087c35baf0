import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { writing } from "../kit/hands.ts";
import {
  box,
  bubble,
  calendar,
  clock,
  cup,
  openBook,
  pencil,
  scribble,
  sheet,
  tablet,
} from "../kit/objects/index.ts";
import { c, darker, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import {
  circle,
  ellipse,
  group,
  letters,
  line,
  polygon,
  rect,
  repeat,
  type Svg,
} from "../kit/svg.ts";
import { weekGrid } from "../scenes/weekGrid.ts";
import { between, ease, pop, popUp, swing, type Shot } from "./film.ts";

const ground = (wall: string, wedge: string): Svg =>
  rect(0, 0, 1280, 720, wall) + polygon("0,720 0,400 1280,120 1280,720", wedge);

const threeThings: Shot = ({ share }) =>
  ground(c.sun, "#f5c35c") +
  group(
    { x: between(640, 350, ease(share, 0.2, 0.5)), y: 400, scale: 0.92, rotate: -4 },
    openBook(
      group({ y: -100 }, scribble(190, 6, 38)),
      group({ y: -100 }, scribble(190, 5, 38)),
      c.coral,
    ),
  ) +
  group(
    { x: between(1700, 850, ease(share, 0.2, 0.55)), y: 400, rotate: 3, scale: 0.92 },
    tablet(rect(-400, -300, 800, 600, c.white) + weekGrid(540, 320, 3), 640, 440),
  ) +
  [c.coral, c.petrol, c.plum]
    .map((colour, i) =>
      popUp(
        470 + i * 170,
        110,
        pop(share, 0.5 + i * 0.13, 0.68 + i * 0.13),
        circle(0, 0, 56, colour) + letters(String(i + 1), 0, 24, 66, c.cream),
      ),
    )
    .join("");

const fixedDate: Shot = ({ share, second }) =>
  ground("#dfe9ef", "#cbdce6") +
  group(
    { x: 440, y: 380 },
    calendar(
      660,
      520,
      5,
      3,
      (i) =>
        i % 5 === 4
          ? popUp(
              0,
              0,
              pop(share, 0.3 + (i / 15) * 0.4, 0.5 + (i / 15) * 0.4),
              circle(0, 0, 42, c.coral),
            )
          : circle(0, 0, 9, c.steel, { opacity: 0.4 }),
      c.petrol,
    ),
  ) +
  group(
    { x: 1010, y: 330, scale: 1 + 0.02 * swing(second, 1.2) * ease(share, 0.7, 0.8) },
    clock(
      190,
      between(-720, 0, ease(share, 0.05, 0.7)),
      between(-90, -30, ease(share, 0.05, 0.7)),
      c.night,
    ),
  );

const placeInPlan: Shot = ({ share }) => {
  const colours = [c.sun, c.coral, c.sage, c.lilac];
  const reach = (i: number) => ease(share, 0.25 + i * 0.14, 0.45 + i * 0.14);
  return (
    ground("#e8e0f2", "#d5c8e8") +
    group(
      { x: 320, y: 370, rotate: -2 },
      sheet(
        430,
        580,
        rect(-170, -250, 220, 30, c.petrol, { radius: 8 }) +
          repeat(
            7,
            (i) =>
              rect(-175, -190 + i * 64, 350, 46, i % 2 ? c.fog : (colours[i / 2] ?? c.sun), {
                radius: 10,
              }) +
              rect(-155, -174 + i * 64, 220 - (i % 3) * 40, 12, c.night, {
                radius: 6,
                opacity: 0.45,
              }),
          ),
      ),
    ) +
    group(
      { x: 900, y: 380 },
      tablet(
        rect(-400, -300, 800, 600, c.white) + weekGrid(560, 350, Math.round(share * 5)),
        660,
        470,
      ),
    ) +
    repeat(4, (i) => {
      const startY = 205 + i * 128;
      const [endX, endY] = [668 + i * 112, 330 + i * 50];
      const x = between(500, endX, reach(i));
      const y = between(startY, endY, reach(i));
      return reach(i) === 0
        ? ""
        : line(`M500,${startY} L${x},${y}`, c.night, 6, { dash: "2 16" }) +
            circle(x, y, 15, colours[i] ?? c.sun) +
            circle(x, y, 6, c.night);
    })
  );
};

const feedback: Shot = ({ share }) => {
  const moving = ease(share, 0.05, 0.25);
  const signing = ease(share, 0.72, 0.95);
  const x = between(700, 330, moving) + between(0, 380, signing);
  const y = between(620, 300, moving) + between(0, 210, ease(share, 0.6, 0.72));
  return (
    ground(c.teal, "#2a7d86") +
    group(
      { x: 470, y: 380, rotate: -2 },
      tablet(
        rect(-500, -400, 1000, 800, c.white) +
          repeat(3, (i) =>
            group(
              { y: -170 + i * 110 },
              rect(-330, -42, 660, 86, c.fog, { radius: 12 }),
              group({ x: -274 }, box(48, i === 0 || share > 0.24, c.coral)),
              rect(-220, -16, 340 - i * 40, 14, c.steel, { radius: 7, opacity: 0.6 }),
              rect(-220, 10, 240, 14, c.steel, { radius: 7, opacity: 0.35 }),
            ),
          ) +
          line("M60,200 H330", c.steel, 4) +
          (signing > 0.02
            ? line(`M70,186 q24,-60 40,-6 q20,-50 34,-2 q26,-46 40,0 h${90 * signing}`, c.petrol, 7)
            : ""),
        800,
        540,
      ),
    ) +
    popUp(
      1040,
      210,
      pop(share, 0.3, 0.45),
      bubble(
        380,
        230,
        c.sun,
        rect(-130, -44, 260 * ease(share, 0.42, 0.52), 20, c.night, { radius: 10, opacity: 0.7 }) +
          rect(-130, 6, 200 * ease(share, 0.52, 0.62), 20, c.night, { radius: 10, opacity: 0.7 }),
      ),
    ) +
    group(
      { x, y, scale: 0.78 },
      writing({ skin: skin.tan, sleeve: "#43505a" }, group({ rotate: 34 }, pencil(330, c.coral))),
    )
  );
};

const talk: Shot = ({ share, second }) =>
  rect(0, 0, 1280, 720, "#cfe3df") +
  circle(640, 330, 340, "#e3efec") +
  rect(0, 600, 1280, 120, "#8fb0a4") +
  pulse({
    from: -10,
    to: 1290,
    y: 300,
    beats: [110, 1180],
    colour: c.coral,
    height: 110,
    width: 10,
  }) +
  person(cast.miriam, {
    ...{ x: 380, y: 370, scale: 1.15, turn: 0.7 },
    mood: swing(second, 1.6) > 0 ? "talk" : "smile",
    rightHand: [120, 140 + swing(second, 0.5) * 18],
    leftHand: [-20, 220],
  }) +
  person(cast.frieda, {
    ...{ x: 900, y: 385, scale: 1.12, turn: -0.7, mood: "smile" },
    leftHand: [-120, 170],
    rightHand: [10, 220],
  }) +
  rect(614, 590, 52, 130, darker(c.wood, 0.35)) +
  ellipse(640, 594, 360, 52, darker(c.wood, 0.2)) +
  ellipse(640, 578, 360, 52, c.wood) +
  group({ x: 470, y: 584, scale: 0.9 }, cup(c.coral)) +
  group({ x: 800, y: 584, scale: 0.9 }, cup(c.teal)) +
  popUp(560, 150, pop(share, 0.1, 0.3), bubble(250, 150, c.coral, "", "left")) +
  popUp(720, 190, pop(share, 0.35, 0.55), bubble(240, 145, c.petrol, "", "right"));

/** The digital report book in three steps; one shot a chapter of the narration. */
export const berichtsheft: Shot[] = [threeThings, fixedDate, placeInPlan, feedback, talk];
