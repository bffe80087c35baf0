import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bell,
  bubble,
  cloud,
  counter,
  dots,
  hills,
  house,
  landscape,
  parasol,
  phone,
  plant,
  room,
  suitcase,
  sunDisc,
  willow,
  windowFrame,
} from "../kit/objects/index.ts";
import { c } from "../kit/palette.ts";
import { circle, group, line, path, polygon, rect, repeat, type Svg } from "../kit/svg.ts";
import { logos } from "../scenes/logos.ts";
import { between, camera, ease, pop, popUp, swing, type Shot } from "./film.ts";

function hotel(second: number, night: number): Svg {
  return (
    rect(0, 0, 1280, 800, "#cfe6e4") +
    (night > 0.5 ? "" : group({ x: 1050, y: 140 }, sunDisc(70))) +
    group({ x: 180 + second * 16, y: 120 }, cloud(210)) +
    group({ x: 760 + second * 11, y: 80 }, cloud(150)) +
    group({ y: 450 }, hills(1280, 400, 110, c.mint)) +
    rect(0, 510, 1280, 290, c.sage) +
    rect(0, 0, 1280, 800, c.night, { opacity: 0.72 * night }) +
    group(
      { x: 640, y: 560, scale: 0.98 },
      house(640, 340, night > 0.5 ? "#b9b39c" : c.cream, "#a94f3f", c.moss, 5),
    ) +
    (night > 0.5
      ? repeat(10, (i) =>
          i % 3 === 1
            ? rect(
                640 + (-256 + (i % 5) * 128) * 0.98 - 28,
                270 + Math.floor(i / 5) * 166,
                56,
                72,
                "#ffd98a",
              )
            : "",
        )
      : "") +
    rect(596, 470, 88, 90, "#ffe3a0", { radius: 6 }) +
    group({ x: 330, y: 570, scale: 0.8 }, parasol(230, c.coral)) +
    group({ x: 930, y: 570, scale: 0.8 }, parasol(230, c.sun)) +
    path(
      "M0,680 C300,610 500,730 800,660 C1020,610 1150,650 1280,630 V800 H0Z",
      night > 0.5 ? "#3d6b78" : "#6fb1bd",
    ) +
    repeat(4, (i) =>
      line(
        `M${80 + i * 320 + swing(second + i, 0.3) * 20},${706 - (i % 2) * 16} q40,-18 80,0`,
        c.white,
        7,
        { opacity: 0.7 },
      ),
    ) +
    group({ x: 130, y: 690, rotate: swing(second, 0.2) * 1.4 }, willow(430)) +
    group({ x: 1180, y: 680, rotate: swing(second + 1, 0.2) * 1.4 }, willow(390, "#8fae7f"))
  );
}

const hotelByDay: Shot = ({ share, second }) =>
  camera(hotel(second, 0), 1280, 1.02 + share * 0.12, 0, 30);

const callAndGodmother: Shot = ({ share, second }) => {
  const ringing = 1 - ease(share, 0.42, 0.5);
  const aside = ease(share, 0.42, 0.56);
  return (
    rect(0, 0, 1280, 720, "#efd9a7") +
    polygon("0,720 0,480 1280,260 1280,720", c.wine) +
    group(
      { x: between(640, 250, aside), y: 350, scale: 1.15, rotate: swing(second, 5) * 6 * ringing },
      phone(
        rect(-90, -180, 180, 360, c.teal) +
          circle(0, -50, 54, c.sun) +
          circle(0, -50, 30, c.cream) +
          circle(0, 100, 34, c.sage) +
          line("M-14,96 q14,18 28,0", c.white, 9),
      ),
    ) +
    repeat(3, (i) =>
      circle(between(640, 250, aside), 350, 230 + i * 46 + ((second * 70) % 46), "none", {
        stroke: c.wine,
        strokeWidth: 6,
        opacity: 0.4 * ringing,
      }),
    ) +
    group(
      { x: between(500, 0, ease(share, 0.46, 0.66)) },
      person(cast.lena, {
        x: 720,
        y: 360,
        scale: 1.15,
        turn: 0.6,
        mood: "laugh",
        rightHand: [130, 60 + swing(second, 1.2) * 20],
      }),
      person(cast.amara, { x: 1060, y: 375, scale: 1.12, turn: -0.6 }),
    ) +
    popUp(890, 110, pop(share, 0.72, 0.86), bubble(200, 130, c.coral, dots(16)))
  );
};

const nightAsGuest: Shot = ({ share, second }) =>
  camera(
    hotel(second, 1) + circle(250, 130, 52, c.cream) + circle(276, 116, 46, "#47575f"),
    1280,
    1.02 + share * 0.06,
    0,
    30,
  ) +
  group(
    {
      x: between(-160, 540, ease(share, 0.05, 0.8)),
      y: 690,
      scale: 0.62,
      rotate: swing(second, 2) * 1.5,
    },
    suitcase("#1f5a46"),
  ) +
  person(cast.amara, {
    x: between(-330, 400, ease(share, 0.05, 0.8)),
    y: 440,
    scale: 0.62,
    turn: 0.6,
    rightHand: [150, 150],
    lean: swing(second, 2) * 2,
  });

const reception: Shot = ({ share, second }) =>
  room("#efd9a7", "#7d2a3a", 600, 1280, 720) +
  group({ x: 940, y: 230 }, windowFrame(460, 320, landscape(460, 320), c.cream)) +
  person(cast.lena, {
    x: 560,
    y: 350,
    scale: 1.25,
    turn: 0.3,
    mood: share > 0.4 ? "laugh" : "talk",
    leftHand: [-120, 150],
    rightHand: [150, 20 + swing(second, 1.1) * 26],
  }) +
  group({ x: 640, y: 560 }, counter(1240, 220, "#a5643f")) +
  group(
    {
      x: 850,
      y: 560,
      rotate: swing(second, 4) * 3 * ease(share, 0.3, 0.32) * (1 - ease(share, 0.4, 0.5)),
    },
    bell(),
  ) +
  group({ x: 200, y: 560, scale: 0.85 }, plant(c.sage, c.cream)) +
  group({ x: between(1500, 1080, ease(share, 0, 0.3)), y: 720, scale: 0.9 }, suitcase("#1f5a46")) +
  popUp(
    640,
    330,
    pop(share, 0.84, 0.95),
    group({ x: -230, y: -230, scale: 0.575 }, logos["logo-hotel-auenblick"]?.draw() ?? ""),
  );

/** The hotel in four shots. */
export const hotelAuenblick: Shot[] = [hotelByDay, callAndGodmother, nightAsGuest, reception];
