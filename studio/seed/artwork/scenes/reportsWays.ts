import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import { writing } from "../kit/hands.ts";
import { miniPulse } from "../kit/objects/devices.ts";
import { wheelchair } from "../kit/objects/index.ts";
import { cloud, foreground, hills, sprout, sunDisc } from "../kit/objects/nature.ts";
import { clock, heart, scribble, star } from "../kit/objects/paper.ts";
import { brickWall, windowFrame, landscape } from "../kit/objects/places.ts";
import { toolWall } from "../kit/objects/tools.ts";
import { c, skin } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, line, path, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Reports about ways into training. */
export const reportsWays: Record<string, Scene> = {
  "beitrag-ausbildung-barrierearm-gestalten": wide(
    () =>
      rect(0, 0, 1600, 1000, c.sky) +
      circle(1330, 210, 120, c.sun) +
      brickWall(0, 60, 980, 770, "#b5654a") +
      rect(0, 30, 1010, 50, c.petrol) +
      rect(0, 820, 1600, 180, c.sand) +
      rect(420, 250, 460, 580, c.petrol) +
      rect(450, 280, 400, 550, "#ffe3a0") +
      group({ x: 650, y: 470, scale: 0.62 }, toolWall(c.sand)) +
      rect(450, 660, 400, 170, c.wood) +
      group({ x: 195, y: 420, scale: 0.75 }, windowFrame(280, 320, landscape(280, 320), c.white)) +
      pulse({
        from: 980,
        to: 1610,
        y: 520,
        beats: [1300],
        colour: c.moss,
        height: 150,
        width: 12,
      }) +
      polygon("420,828 880,828 1600,948 1600,1000 420,1000", c.sage) +
      polygon("420,828 880,828 1600,948 1600,962 880,842 420,842", c.white, { opacity: 0.7 }) +
      line("M900,700 L1540,812 M900,700 V826 M1220,756 V884 M1540,812 V938", c.petrol, 14) +
      group(
        { x: 1130, y: 712, scale: 0.9, flip: true, rotate: 9 },
        wheelchair(c.coral) +
          person(cast.ben, {
            x: -14,
            y: -236,
            legs: "sit",
            turn: 0.8,
            scale: 1,
            leftHand: [-20, 250],
            rightHand: [40, 240],
          }),
      ) +
      person(cast.marta, {
        x: 760,
        y: 420,
        scale: 0.74,
        legs: "stand",
        turn: 0.8,
        rightHand: [150, 60],
        mood: "laugh",
      }) +
      group({ x: 60, y: 1040 }, foreground(c.moss, 330)),
  ),

  "beitrag-stellenanzeige-die-wirkt": wide(
    () =>
      rect(0, 0, 1600, 1000, "#1d3557") +
      rect(150, 90, 1130, 780, c.bark, { radius: 20 }) +
      rect(190, 130, 1050, 700, "#b98a5c", { radius: 8 }) +
      (
        [
          [330, 270, -6],
          [330, 560, 5],
          [1100, 240, 4],
          [1110, 470, -5],
          [1080, 700, 7],
          [330, 740, -3],
        ] satisfies [number, number, number][]
      )
        .map(([x, y, r]) =>
          group(
            { x, y, rotate: r },
            rect(-90, -75, 180, 150, c.fog),
            group({ y: -36 }, scribble(120, 4, 26, c.steel, 6)),
            circle(0, -62, 9, c.steel),
          ),
        )
        .join("") +
      circle(700, 470, 400, c.sun, { opacity: 0.22 }) +
      circle(700, 470, 330, c.sun, { opacity: 0.25 }) +
      group(
        { x: 700, y: 470, rotate: -2 },
        rect(-220, -290, 440, 580, c.sun) +
          rect(-180, -240, 360, 70, "#1d3557", { radius: 8 }) +
          group({ y: -100 }, scribble(340, 3, 44, "#1d3557", 12)) +
          group({ x: -120, y: 130 }, heart(90)) +
          group({ x: 0, y: 128 }, star(54, c.white)) +
          group({ x: 130, y: 130 }, clock(52, 120, 300, "#1d3557")) +
          group({ y: 235 }, miniPulse(340, c.coral, 9)) +
          circle(0, -272, 16, c.coral),
      ) +
      line("M560,432 H812", "#ffef8a", 34, { opacity: 0.75 }) +
      group(
        { x: 820, y: 436, scale: 1.05 },
        writing(
          { skin: skin.brown, sleeve: c.coral },
          line("M30,26 L210,150", c.coral, 46) + line("M8,8 L34,28", c.sun, 22),
        ),
      ),
  ),

  "beitrag-foerdermittel-ueberblick": wide(
    () =>
      rect(0, 0, 1600, 1000, c.sky) +
      group({ x: 1240, y: 250 }, sunDisc(120)) +
      group({ x: 300, y: 190 }, cloud(280)) +
      group({ x: 900, y: 130 }, cloud(180)) +
      pulse({
        from: -10,
        to: 1610,
        y: 420,
        beats: [210, 1000],
        colour: c.white,
        height: 150,
        width: 13,
        opacity: 0.9,
      }) +
      group({ y: 620 }, hills(1600, 400, 190, c.sage)) +
      path("M0,860 Q700,560 1600,880 V1000 H0Z", c.moss) +
      rect(596, 170, 34, 570, c.bark) +
      (
        [
          [200, c.coral, 1],
          [310, c.sun, -1],
          [420, c.teal, 1],
          [530, c.plum, -1],
        ] satisfies [number, string, number][]
      )
        .map(([y, colour, dir]) =>
          group(
            { x: 613, y, flip: dir < 0 },
            polygon("-60,-42 250,-42 300,0 250,42 -60,42", colour),
            line("M-20,0 h180", c.white, 12, { opacity: 0.7 }),
            circle(-36, 0, 8, c.night, { opacity: 0.4 }),
          ),
        )
        .join("") +
      group(
        { x: 1110, y: 800 },
        repeat(5, (i) =>
          group(
            { x: (i % 2) * 8 - 4, y: -i * 40 },
            rect(-120, -40, 240, 40, c.ochre, { radius: 14 }) +
              ellipse(0, -40, 120, 26, c.sun) +
              ellipse(0, -40, 84, 16, c.ochre, { opacity: 0.5 }),
          ),
        ) + group({ y: -200, scale: 1.2 }, sprout(220, c.moss)),
      ) +
      group(
        { x: 1350, y: 840, scale: 0.8 },
        ellipse(0, 0, 110, 26, c.sun) + rect(-110, 0, 220, 30, c.ochre, { radius: 12 }),
      ),
  ),
};
