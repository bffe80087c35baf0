import { cornflower, handPlane, compass, sprout } from "../kit/objects/index.ts";
import { c, darker, lighter } from "../kit/palette.ts";
import {
  circle,
  clip,
  group,
  letters,
  line,
  path,
  polygon,
  rect,
  repeat,
  type Svg,
} from "../kit/svg.ts";
import { square, type Scene } from "../scene.ts";

/** A mark above a name in letters, on a quiet ground. */
const logo = (name: string, under: string, ink: string, ground: string, mark: Svg): Scene =>
  square(
    800,
    () =>
      rect(0, 0, 800, 800, ground) +
      group({ x: 400, y: 325 }, mark) +
      letters(name, 400, 668, name.length > 13 ? 62 : 78, ink) +
      letters(under, 400, 724, 34, ink, 500),
  );

/** Marks of the organisations; all invented. */
export const logos: Record<string, Scene> = {
  "logo-tischlerei-niemann": logo(
    "Niemann",
    "Tischlerei",
    "#5f3a1e",
    "#f5e6cf",
    rect(-170, -200, 340, 400, "#8a5a34", { radius: 16 }) +
      polygon("-100,-200 -40,-200 -60,-60 100,200 40,200 60,60 -100,-130", "#f5e6cf") +
      polygon("-100,200 -100,-10 -44,80 -44,200", "#f5e6cf") +
      polygon("100,-200 100,10 44,-80 44,-200", "#f5e6cf"),
  ),
  "logo-metallbau-oezdemir": logo(
    "Özdemir",
    "Metallbau",
    "#37444d",
    "#eef1f1",
    polygon("0,-220 190,-110 190,110 0,220 -190,110 -190,-110", "#43505a") +
      circle(0, 34, 92, "none", { stroke: "#e8772e", strokeWidth: 44 }) +
      rect(-66, -140, 46, 46, "#e8772e", { radius: 6 }) +
      rect(20, -140, 46, 46, "#e8772e", { radius: 6 }),
  ),
  "logo-hotel-auenblick": logo(
    "Auenblick",
    "Hotel & Restaurant",
    "#1f5a46",
    "#f3f1e3",
    group(
      { rotate: 24 },
      path("M0,130 C-130,20 -80,-140 40,-230 C110,-100 90,50 0,130Z", "#1f5a46") +
        line("M0,120 C10,0 20,-90 36,-180", "#f3f1e3", 9),
    ) +
      line("M-190,150 q48,-44 95,0 t95,0 t95,0 t95,0", "#6fb1bd", 24) +
      line("M-150,205 q48,-44 95,0 t95,0 t95,0", "#6fb1bd", 18),
  ),
  "logo-baeckerei-kornblume": logo(
    "Kornblume",
    "Bäckerei seit 1962",
    "#2f4d92",
    "#fdf3e0",
    circle(0, 0, 218, "#f2c46a") + circle(0, 0, 190, "#fdf3e0") + cornflower(160),
  ),
  "logo-elektro-sauerland": logo(
    "Sauerland",
    "Elektro",
    c.sun,
    "#16294a",
    line(
      "M-240,150 C-150,150 -150,-30 -70,-30 C0,-30 10,80 70,60 C130,40 110,-60 110,-90",
      c.sun,
      26,
    ) +
      rect(48, -190, 124, 104, c.sun, { radius: 22 }) +
      rect(70, -236, 24, 54, c.sun, { radius: 8 }) +
      rect(126, -236, 24, 54, c.sun, { radius: 8 }) +
      line("M-240,206 H240", lighter("#16294a", 0.25), 14),
  ),
  "logo-pflegehaus-lindenhof": logo(
    "Lindenhof",
    "Pflegehaus",
    "#3f6b35",
    "#f1f6e4",
    path(
      "M0,210 C-60,130 -220,60 -200,-80 C-186,-190 -50,-200 0,-110 C50,-200 186,-190 200,-80 C220,60 60,130 0,210Z",
      "#8dbb5c",
    ) + line("M0,190 V-70 M0,110 L90,30 M0,60 L-100,-20 M0,0 L80,-70", "#f1f6e4", 12),
  ),
  "logo-it-werk-nord": logo(
    "IT-Werk Nord",
    "Software & Service",
    "#12575f",
    "#e7f3f0",
    line("M-130,-190 H-210 V190 H-130 M130,-190 H210 V190 H130", "#1f7f86", 36) +
      polygon("0,-180 56,0 -56,0", c.coral) +
      polygon("0,180 56,0 -56,0", "#12575f") +
      circle(0, 0, 20, "#e7f3f0"),
  ),
  "logo-logistik-hansen": logo(
    "Hansen",
    "Logistik",
    "#a32a24",
    "#fbefe9",
    polygon("-190,-100 0,-190 190,-100 190,110 0,200 -190,110", "#d0392f") +
      polygon("-190,-100 0,-10 0,200 -190,110", darker("#d0392f", 0.25)) +
      polygon("-190,-100 0,-190 190,-100 0,-10", lighter("#d0392f", 0.3)) +
      line("M40,120 L140,74 M96,40 L146,70 L116,124", "#fbefe9", 22),
  ),
  "logo-ihk-musterregion": logo(
    "IHK Musterregion",
    "Beispielkammer",
    "#1d3156",
    "#eef2f7",
    [-140, 0, 140]
      .map((x, i) =>
        rect(
          x - 46,
          150 - (170 + i * 90),
          92,
          170 + i * 90,
          ["#3f6f9c", "#2b5282", "#1d3156"][i] ?? c.night,
          { radius: 10 },
        ),
      )
      .join("") +
      line("M-210,190 H210", "#1d3156", 20) +
      circle(140, -255, 26, c.sun),
  ),
  "logo-handwerkskammer-beispielland": logo(
    "Handwerkskammer",
    "Beispielland",
    "#8f3326",
    "#faeee4",
    circle(0, 0, 215, "none", { stroke: "#b5472f", strokeWidth: 16 }) +
      group({ rotate: 32, scale: 1.25, y: 0 }, compass()) +
      group({ rotate: -32, y: 46, x: -10, scale: 0.98 }, handPlane("#b5472f")),
  ),
  "logo-wirtschaftsfoerderung-musterstadt": logo(
    "Musterstadt",
    "Wirtschaftsförderung",
    "#0f6670",
    "#e6f5f4",
    clip(
      circle(0, 0, 210, "#000000"),
      rect(-220, -220, 440, 440, "#2aa5a8") +
        circle(70, -60, 92, c.sun) +
        [
          [-170, 40, 80],
          [-90, -40, 74],
          [-10, 60, 60],
          [50, -10, 70],
          [120, 50, 100],
        ]
          .map(([x, y, w]) => rect(x ?? 0, y ?? 0, w ?? 60, 300, "#0f6670"))
          .join("") +
        polygon("-90,-40 -53,-110 -16,-40", "#0f6670") +
        repeat(6, (i) => rect(-74 + (i % 2) * 26, -16 + Math.floor(i / 2) * 40, 14, 20, c.sun)),
    ),
  ),
  "logo-foerderprogramm-zukunft": logo(
    "Ausbildung digital",
    "Förderprogramm (Beispiel)",
    "#b4531c",
    "#fff3e2",
    path(
      "M0,150 C-60,90 -150,80 -220,100 V-20 C-150,-40 -60,-30 0,30 C60,-30 150,-40 220,-20 V100 C150,80 60,90 0,150Z",
      "#e8772e",
    ) +
      line("M0,30 V150", "#fff3e2", 10) +
      group({ y: 30, scale: 1.05 }, sprout(270, "#7fa34a")) +
      line("M-220,150 C-150,130 -60,140 0,200 C60,140 150,130 220,150", "#b4531c", 14),
  ),
};
