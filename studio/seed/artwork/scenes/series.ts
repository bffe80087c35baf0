import { cast, dressed } from "../kit/cast.ts";
import { fromAbove, person, type Person } from "../kit/figure.ts";
import {
  basketAbove,
  bubble,
  cupAbove,
  dots,
  foreground,
  heart,
  laptop,
  openBook,
  plant,
  room,
  roundTable,
  scribble,
  star,
  stopwatch,
  tiles,
} from "../kit/objects/index.ts";
import { c, darker } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, ellipse, group, polygon, rect, repeat, type Svg } from "../kit/svg.ts";
import { wide, type Scene } from "../scene.ts";

/** Two people at a small table, seen from the front; the table's foot is at y 232. */
export const pairAtTable = (left: Person, right: Person, cloth: string): Svg =>
  person(left, { x: -118, y: -150, scale: 0.72, turn: 0.9, rightHand: [96, 160] }) +
  person(right, { x: 118, y: -150, scale: 0.72, turn: -0.9, leftHand: [-96, 160], mood: "talk" }) +
  rect(-14, 40, 28, 190, darker(cloth, 0.4)) +
  ellipse(0, 232, 70, 14, darker(cloth, 0.4)) +
  ellipse(0, 20, 128, 30, darker(cloth, 0.15)) +
  ellipse(0, 8, 128, 30, cloth) +
  rect(-50, -6, 44, 12, c.white, { rotate: -8 }) +
  rect(20, -4, 44, 12, c.white, { rotate: 6 });

/** A face in a tile of a video call. */
export const callTile = (who: Person, ground: string, w: number, h: number): Svg =>
  rect(-w / 2, -h / 2, w, h, ground) + person(who, { x: 0, y: h * 0.24, scale: h / 235 });

const callers: [Person, string][] = [
  [cast.miriam, c.mint],
  [cast.jonas, c.sky],
  [cast.petra, c.sun],
  [cast.yusuf, c.sand],
  [cast.amara, c.rose],
  [cast.rolf, c.sage],
];

/** Pictures of the three seminar series. */
export const series: Record<string, Scene> = {
  "reihe-dialogseminare": wide(
    () =>
      rect(0, 0, 1600, 1000, c.teal) +
      circle(800, 520, 520, "#2a7d86") +
      pulse({
        from: -10,
        to: 1610,
        y: 760,
        beats: [170, 1440],
        colour: c.sun,
        height: 160,
        width: 13,
      }) +
      group({ x: 330, y: 330 }, bubble(330, 240, c.coral, dots(24), "right")) +
      group({ x: 250, y: 560, scale: 0.7 }, bubble(300, 210, c.sun, heart(80, c.white), "right")) +
      group(
        { x: 1290, y: 280 },
        bubble(350, 240, c.cream, group({ y: -40 }, scribble(210, 3, 40, c.teal, 14))),
      ) +
      group({ x: 1370, y: 520, scale: 0.72 }, bubble(300, 210, c.plum, star(62))) +
      group(
        { x: 800, y: 820, scale: 1.85 },
        laptop(
          rect(-220, -140, 440, 280, c.night) +
            tiles(6, 3, 126, 112, 10, (i) => {
              const [who, ground] = callers[i] ?? [cast.miriam, c.mint];
              return callTile(who, ground, 126, 112);
            }),
        ),
      ) +
      rect(0, 838, 1600, 162, c.petrol),
  ),

  "reihe-ausbildungsstammtisch": wide(
    () =>
      rect(0, 0, 1600, 1000, "#6e4a2f") +
      repeat(8, (i) => rect(0, i * 130, 1600, 6, "#5c3c25")) +
      pulse({
        from: -10,
        to: 1610,
        y: 500,
        beats: [150, 1450],
        colour: c.sun,
        height: 180,
        width: 13,
      }) +
      group({ x: 800, y: 500 }, roundTable(330, c.wood)) +
      [cast.jonas, cast.svenja, cast.mehmet, cast.lena, cast.rolf, cast.noor]
        .map((who, i) => {
          const angle = (i * Math.PI) / 3 + 0.3;
          return fromAbove(
            who,
            800 + Math.cos(angle) * 412,
            500 + Math.sin(angle) * 412,
            (angle * 180) / Math.PI + 90,
            1,
          );
        })
        .join("") +
      repeat(6, (i) => {
        const angle = (i * Math.PI) / 3 + 0.02;
        return group(
          { x: 800 + Math.cos(angle) * 225, y: 500 + Math.sin(angle) * 225 },
          i % 2
            ? cupAbove([c.coral, c.teal, c.cream][i % 3])
            : group(
                { rotate: i * 60 + 90, scale: 0.24 },
                openBook(group({ y: -90 }, scribble(190, 5, 44)), "", c.coral),
              ) + group({ x: 74, y: 30 }, cupAbove(c.white)),
        );
      }) +
      group({ x: 800, y: 500 }, basketAbove(104)),
  ),

  "reihe-azubi-speed-days": wide(
    () =>
      room("#f4e3c3", "#d8b67c", 700) +
      polygon("0,0 1600,0 1600,170 800,110 0,170", c.coral) +
      repeat(16, (i) =>
        polygon(
          `${i * 104},${165 - Math.abs(8 - i) * -2} ${i * 104 + 90},${165 - Math.abs(8 - i) * -2} ${i * 104 + 45},250`,
          [c.sun, c.teal, c.cream][i % 3] ?? c.sun,
        ),
      ) +
      pulse({
        from: -10,
        to: 1610,
        y: 420,
        beats: [250, 1350],
        colour: c.teal,
        height: 150,
        width: 12,
      }) +
      group({ x: 800, y: 280 }, stopwatch(150, 0.28)) +
      group({ x: 250, y: 590, scale: 0.8 }, pairAtTable(cast.svenja, cast.tom, c.teal)) +
      group({ x: 800, y: 600, scale: 0.8 }, pairAtTable(cast.jonas, cast.ida, c.coral)) +
      group(
        { x: 1350, y: 590, scale: 0.8 },
        pairAtTable(dressed(cast.petra, {}), cast.ben, c.teal),
      ) +
      group({ x: 520, y: 760, scale: 0.92 }, pairAtTable(cast.noor, cast.mehmet, c.sun)) +
      group({ x: 1080, y: 760, scale: 0.92 }, pairAtTable(cast.amara, cast.georg, c.sun)) +
      group({ x: 90, y: 960, scale: 1.15 }, plant(c.moss, c.coral)) +
      group({ x: 1540, y: 1030 }, foreground(c.moss, 250)),
  ),
};
