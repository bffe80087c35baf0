import { cast, dressed } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  breadRow,
  cornflower,
  counter,
  curtain,
  handPlane,
  hills,
  landscape,
  room,
  shavings,
  shelf,
  tray,
  windowFrame,
  workbench,
  sparks,
} from "../kit/objects/index.ts";
import { c } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, path, polygon, rect, repeat } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Companies of the crafts at work. */
export const companiesCrafts: Record<string, Scene> = {
  "betrieb-tischlerei-niemann": wide(
    () =>
      room("#ead2a8", "#b98653", 800) +
      repeat(2, (i) =>
        group({ x: 560 + i * 520, y: 320 }, windowFrame(430, 420, landscape(430, 420), c.white)),
      ) +
      polygon("350,540 780,540 560,1000 40,1000", c.white, { opacity: 0.16 }) +
      polygon("870,540 1300,540 1080,1000 560,1000", c.white, { opacity: 0.16 }) +
      pulse({
        from: -10,
        to: 1610,
        y: 640,
        beats: [170, 1460],
        colour: c.coral,
        height: 130,
        width: 12,
      }) +
      repeat(5, (i) =>
        rect(
          90 + i * 46,
          150 + i * 26,
          36,
          670 - i * 26,
          [c.wood, c.bark, "#d9ac74", c.wood, c.bark][i] ?? c.wood,
          { rotate: 3 },
        ),
      ) +
      group(
        { x: 1420, y: 690, scale: 1.25, flip: true },
        line("M-60,10 L-76,190 M60,10 L74,190 M-60,0 L-84,-190 M60,0 H-60", c.bark, 20) +
          line("M-80,-160 H-66 M-72,-90 H-62", c.bark, 14) +
          rect(-80, -14, 160, 28, c.wood, { radius: 8 }),
      ) +
      person(cast.rolf, {
        x: 610,
        y: 480,
        scale: 1.2,
        turn: 0.5,
        rightHand: [150, 190],
        leftHand: [-60, 220],
      }) +
      person(cast.frieda, {
        x: 990,
        y: 500,
        scale: 1.15,
        turn: -0.5,
        gaze: 0.5,
        leftHand: [-120, 130],
        rightHand: [-30, 150],
      }) +
      group({ x: 850, y: 760, scale: 0.8, flip: true }, handPlane()) +
      group({ x: 790, y: 760 }, workbench(1020, 260)) +
      group({ x: 700, y: 765 }, shavings(8, 420)) +
      group({ x: 800, y: 990 }, shavings(10, 800)),
  ),

  "betrieb-metallbau-oezdemir": wide(
    () =>
      room("#6f8b99", "#3b4851", 820) +
      repeat(4, (i) =>
        polygon(`${i * 440},0 ${i * 440 + 30},0 ${i * 440 + 30},820 ${i * 440},820`, "#52646f"),
      ) +
      rect(0, 120, 1600, 50, "#e8772e") +
      circle(1290, 440, 300, c.sun, { opacity: 0.3 }) +
      group({ x: 1060, y: 240 }, curtain(460, 580, "#f08a3c")) +
      group({ x: 1290, y: 620 }, sparks(30, 330, 180, 360)) +
      rect(1030, 210, 520, 36, c.night, { radius: 10 }) +
      pulse({
        from: -10,
        to: 1060,
        y: 330,
        beats: [190, 800],
        colour: c.sun,
        height: 150,
        width: 12,
      }) +
      polygon("120,900 760,420 840,420 840,470 200,940", "#2c363e") +
      repeat(7, (i) => rect(170 + i * 92, 838 - i * 69, 150, 22, c.fog, { radius: 4 })) +
      line(
        "M130,720 L760,250 M130,720 V890 M340,564 V740 M550,408 V590 M760,250 V430",
        c.coral,
        16,
      ) +
      person(cast.mehmet, {
        x: 985,
        y: 400,
        scale: 0.98,
        turn: -0.4,
        leftHand: [-190, 40],
        rightHand: [70, 226],
      }),
  ),

  "betrieb-baeckerei-kornblume": wide(
    () =>
      room("#f6ddc0", "#c58f63", 900) +
      group(
        { x: 640, y: 620 },
        shelf(1080, 520, 3, "#a56a3a", (row) => breadRow(1040, row)),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 72,
        beats: [200, 1450],
        colour: "#3c5fb0",
        height: 90,
        width: 11,
      }) +
      rect(1230, 190, 300, 620, c.steel, { radius: 14 }) +
      rect(1262, 240, 236, 150, "#ffb347", { radius: 8 }) +
      rect(1262, 420, 236, 150, "#ffb347", { radius: 8 }) +
      rect(1262, 600, 236, 150, "#7a3d1a", { radius: 8 }) +
      repeat(2, (i) => line(`M1280,${405 + i * 180} h200`, c.fog, 12)) +
      person(cast.paul, {
        x: 1010,
        y: 470,
        scale: 1.25,
        turn: 0.6,
        leftHand: [60, 130],
        rightHand: [170, 120],
      }) +
      group({ x: 1180, y: 628, scale: 0.9 }, tray()) +
      group({ x: 620, y: 720 }, counter(1320, 300, "#d9a066")) +
      group(
        { x: 330, y: 720 },
        line("M0,-60 Q-10,-140 -30,-190 M6,-60 Q20,-150 44,-200 M0,-60 Q0,-160 4,-240", c.moss, 8),
        group({ x: -34, y: -200 }, cornflower(54)),
        group({ x: 50, y: -206 }, cornflower(48)),
        group({ x: 4, y: -266 }, cornflower(60)),
        path("M-44,-80 H44 L30,0 H-30Z", c.white),
      ) +
      group({ x: 680, y: 716 }, tray()),
  ),

  "betrieb-elektro-sauerland": wide(
    () =>
      room("#f3d98b", "#2a4262", 850) +
      group(
        { x: 330, y: 380 },
        windowFrame(
          480,
          480,
          rect(-240, -240, 480, 480, c.sky) +
            group({ x: -240, y: 60 }, hills(480, 300, 130, c.sage)) +
            group({ x: -240, y: 150 }, hills(480, 300, 70, c.moss)),
          c.white,
        ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 730,
        beats: [140, 620],
        colour: c.coral,
        height: 130,
        width: 12,
      }) +
      rect(960, 90, 480, 790, "#44566b", { radius: 14 }) +
      rect(990, 120, 420, 730, "#1b2c42") +
      polygon("1440,90 1590,140 1590,930 1440,880", "#5b7087") +
      repeat(
        3,
        (row) =>
          rect(1010, 190 + row * 220, 380, 16, c.fog) +
          repeat(
            7,
            (i) =>
              rect(1024 + i * 52, 160 + row * 220, 42, 92, c.cream, { radius: 5 }) +
              rect(1036 + i * 52, 184 + row * 220, 18, 30, (i + row) % 3 ? c.night : c.coral, {
                radius: 4,
              }),
          ),
      ) +
      [c.coral, c.sun, "#3c8fd0", c.sage, c.rose, c.sun]
        .map((colour, i) =>
          line(
            `M${1044 + i * 54},252 C${1030 + i * 60},330 ${1080 + ((i * 97) % 220)},310 ${1046 + ((i * 3) % 7) * 52},380 M${1044 + i * 54},472 C${1100 + i * 30},540 ${1020 + i * 50},520 ${1046 + ((i * 2) % 7) * 52},600`,
            colour,
            10,
          ),
        )
        .join("") +
      person(
        dressed(cast.linh, {
          outfit: { kind: "workJacket", colour: "#24406b", second: c.sun },
          look: { gear: ["safetyGlasses"] },
        }),
        {
          x: 770,
          y: 460,
          scale: 1.45,
          turn: 0.7,
          rightHand: [196, 110],
          leftHand: [60, 150],
          rightHold: line("M0,0 L56,-40", c.coral, 14) + line("M56,-40 L74,-54", c.fog, 6),
          leftHold:
            rect(-40, -50, 80, 110, c.sun, { radius: 12 }) +
            rect(-28, -38, 56, 34, c.mint, { radius: 5 }) +
            circle(0, 30, 16, c.night),
        },
      ),
  ),
};
