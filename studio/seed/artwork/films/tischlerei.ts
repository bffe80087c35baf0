import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  hammer,
  handPlane,
  heart,
  landscape,
  phoneOnTripod,
  pliers,
  room,
  saw,
  screwdriver,
  shavings,
  toolWall,
  windowFrame,
  workbench,
} from "../kit/objects/index.ts";
import { planing } from "../kit/planing.ts";
import { c, darker, lighter, skin } from "../kit/palette.ts";
import { circle, group, line, polygon, rect, repeat, type Svg } from "../kit/svg.ts";
import { logos } from "../scenes/logos.ts";
import { between, camera, ease, pop, popUp, swing, type Shot } from "./film.ts";

const hands = (shift: number): Svg => planing(skin.fair, c.sun, shift);

const workshop = (): Svg =>
  room("#ead2a8", "#b98653", 580, 1280, 720) +
  group({ x: 780, y: 230 }, windowFrame(460, 330, landscape(460, 330), c.white)) +
  group({ x: 260, y: 220, scale: 0.66 }, toolWall("#dcbf8c"));

const atWork: Shot = ({ share, second }) =>
  camera(
    workshop() +
      person(cast.rolf, {
        ...{ x: 430, y: 380, scale: 1.06, turn: 0.5, leftHand: [-30, 175] },
        rightHand: [120 + swing(second, 0.45) * 46, 150],
      }) +
      person(cast.frieda, {
        ...{ x: 960, y: 395, scale: 1.02, turn: -0.5, gaze: 0.5, rightHand: [40, 170] },
        leftHand: [-70, 150 + swing(second, 0.6) * 12],
      }) +
      group({ x: 560 + swing(second, 0.45) * 49, y: 570, scale: 0.66 }, handPlane()) +
      group({ x: 660, y: 570 }, workbench(1080, 220)) +
      group({ x: 690, y: 574 }, shavings(3 + Math.floor(share * 6), 260)),
    1280,
    1.02 + share * 0.1,
    0,
    40,
  );

/** The toolbox: `built` 0–1 puts its five boards together. */
function toolbox(built: number): Svg {
  const step = (i: number) => ease(built, i * 0.18, i * 0.18 + 0.2);
  const from = (i: number, dx: number, dy: number, board: Svg) =>
    step(i) === 0
      ? ""
      : group({ x: dx * (1 - step(i)), y: dy * (1 - step(i)), rotate: 24 * (1 - step(i)) }, board);
  return (
    from(
      1,
      -500,
      -160,
      polygon("-260,-150 -200,-250 -176,-250 -176,0 -260,0", darker(c.wood, 0.24)),
    ) +
    from(2, 500, -160, polygon("260,-150 200,-250 176,-250 176,0 260,0", darker(c.wood, 0.24))) +
    from(4, 0, -420, line("M-190,-226 H190", c.bark, 26)) +
    from(0, 0, 300, rect(-260, -26, 520, 26, darker(c.wood, 0.35))) +
    from(
      3,
      0,
      -420,
      rect(-270, -150, 540, 150, c.wood, { radius: 6 }) +
        repeat(
          6,
          (i) => circle(-252, -130 + i * 22, 4, c.bark) + circle(252, -130 + i * 22, 4, c.bark),
        ) +
        group({ y: -74 }, heart(54, lighter(c.wood, 0.35))),
    )
  );
}

const buildBox: Shot = ({ share }) =>
  rect(0, 0, 1280, 720, c.petrol) +
  circle(640, 380, 330, "#1a5660") +
  rect(0, 560, 1280, 160, c.wood) +
  rect(0, 560, 1280, 20, lighter(c.wood, 0.25)) +
  group({ x: 640, y: 562, scale: 1.15 }, toolbox(ease(share, 0.02, 0.92)));

const fillBox: Shot = ({ share }) => {
  const drop = (i: number) => between(-520, -150, ease(share, 0.04 + i * 0.15, 0.3 + i * 0.15));
  return (
    rect(0, 0, 1280, 720, "#f2c46a") +
    circle(640, 360, 330, "#f8dfa0") +
    rect(0, 560, 1280, 160, c.bark) +
    group(
      { x: 640, y: 562, scale: 1.15 },
      group({ x: -150, y: drop(0) - 30, scale: 0.9 }, hammer()),
      group({ x: -50, y: drop(1) - 10, scale: 0.9, rotate: 8 }, screwdriver(c.coral)),
      group({ x: 40, y: drop(2) - 30, scale: 0.86 }, pliers()),
      group({ x: 140, y: drop(3) + 10, scale: 0.62, rotate: 74 }, saw()),
      toolbox(1),
    )
  );
};

const threeYears: Shot = ({ share, second }) =>
  camera(
    rect(0, 0, 1280, 800, "#d8a66f") +
      rect(0, 560, 1280, 240, c.bark) +
      group({ x: 470, y: 508 }, hands(between(-90, 120, (1 - Math.cos(second * 2.4)) / 2))) +
      group({ x: 640, y: 562 }, shavings(3 + Math.floor(share * 14), 700)) +
      group(
        { x: 990, y: 300, scale: 1 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#e3b987") +
            group({ y: 46, scale: 0.34 }, hands(swing(second, 0.4) * 90)) +
            circle(146, -58, 11, swing(second, 1) > -0.2 ? c.coral : "#e3b987"),
          320,
        ),
      ),
    1280,
    1.02,
    0,
    30,
  ) +
  popUp(
    640,
    330,
    pop(share, 0.8, 0.93),
    group({ x: -230, y: -230, scale: 0.575 }, logos["logo-tischlerei-niemann"]?.draw() ?? ""),
  );

/** The joinery in four shots. */
export const tischlerei: Shot[] = [atWork, buildBox, fillBox, threeYears];
