import { cast } from "../kit/cast.ts";
import { person, type Person, type Pose } from "../kit/figure.ts";
import { c } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, path, rect, type Svg } from "../kit/svg.ts";
import type { Scene } from "../scene.ts";

interface Ground {
  wall: string;
  disc: string;
  line: string;
}

function portrait(who: Person, ground: Ground, pose: Partial<Pose> = {}): Scene {
  return {
    width: 1000,
    height: 1000,
    draw: (): Svg =>
      rect(0, 0, 1000, 1000, ground.wall) +
      circle(500, 470, 390, ground.disc) +
      path("M0,1000 V820 Q500,700 1000,820 V1000Z", ground.line, { opacity: 0.14 }) +
      pulse({
        from: -20,
        to: 1020,
        y: 640,
        beats: [140, 880],
        colour: ground.line,
        height: 150,
        width: 12,
      }) +
      person(who, { x: 500, y: 660, scale: 2.7, ...pose }),
  };
}

export const people: Record<string, Scene> = {
  "person-miriam-hollstein": portrait(
    cast.miriam,
    { wall: c.cream, disc: c.mint, line: c.coral },
    { turn: 0.2 },
  ),
  "person-jonas-terwey": portrait(
    cast.jonas,
    { wall: c.sky, disc: c.white, line: c.petrol },
    { turn: -0.3, mood: "laugh" },
  ),
  "person-aylin-kaplan": portrait(
    cast.aylin,
    { wall: c.lilac, disc: c.sun, line: c.plum },
    { turn: 0.4 },
  ),
  "person-svenja-brandt": portrait(
    cast.svenja,
    { wall: c.rose, disc: c.cream, line: c.coral },
    { turn: -0.2 },
  ),
  "person-rolf-niemann": portrait(
    cast.rolf,
    { wall: c.sand, disc: "#d9a76c", line: c.moss },
    { turn: 0.25 },
  ),
  "person-dr-petra-lindqvist": portrait(
    cast.petra,
    { wall: "#c9d6e3", disc: c.cream, line: "#24406b" },
    { turn: -0.35, mood: "calm" },
  ),
  "person-mehmet-oezdemir": portrait(
    cast.mehmet,
    { wall: c.steel, disc: c.sand, line: c.sun },
    { turn: 0.15 },
  ),
  "person-lena-fuchs": portrait(
    cast.lena,
    { wall: "#e2b65a", disc: c.cream, line: c.wine },
    { turn: 0.3, mood: "laugh" },
  ),
};
