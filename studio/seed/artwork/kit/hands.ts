import { darker, mix } from "./palette.ts";
import { group, line, path, repeat, type Svg } from "./svg.ts";

export interface Hand {
  skin: string;
  sleeve: string;
}

const forearm = ({ skin, sleeve }: Hand): Svg =>
  line("M-330,70 L-70,6", skin, 84) +
  line("M-1300,306 L-190,36", sleeve, 108) +
  line("M-214,-14 L-188,88", darker(sleeve, 0.18), 16);

const crease = (hand: Hand) => mix(hand.skin, "#7a3320", 0.32);

/** Hand that grips something under it from above; palm centre 0,0, arm from the left. */
export function grip(hand: Hand): Svg {
  return (
    forearm(hand) +
    path(
      "M-96,-44 C-60,-70 30,-72 66,-50 C92,-34 92,20 70,34 L-70,52 C-110,30 -116,-20 -96,-44Z",
      hand.skin,
    ) +
    repeat(
      4,
      (i) =>
        line(
          `M${-34 + i * 34},${-30 + Math.abs(i - 1.5) * 4} Q${-22 + i * 34},10 ${-30 + i * 34},${56 - Math.abs(i - 1.2) * 5}`,
          hand.skin,
          34,
        ) +
        line(`M${-16 + i * 34},-4 Q${-8 + i * 34},20 ${-14 + i * 34},44`, crease(hand), 4, {
          opacity: 0.7,
        }),
    ) +
    line("M-58,20 Q-30,60 10,62", hand.skin, 30) +
    line("M-50,40 Q-26,64 4,72", crease(hand), 4, { opacity: 0.5 })
  );
}

/** Hand with a pen or tool between thumb and forefinger; the tip is at 0,0, arm from the lower right. */
export function writing(hand: Hand, tool: Svg): Svg {
  return group(
    {},
    line("M420,330 L190,130", hand.skin, 88) +
      line("M1290,1092 L330,254", hand.sleeve, 112) +
      line("M372,204 L284,296", darker(hand.sleeve, 0.18), 16),
    path(
      "M92,60 C120,30 190,40 232,90 C262,140 232,190 190,196 C130,196 84,160 80,120Z",
      hand.skin,
    ),
    line("M150,170 Q104,150 96,112", hand.skin, 36) +
      line("M170,150 Q116,132 96,92", crease(hand), 4, { opacity: 0.5 }),
    tool,
    line("M180,70 Q110,34 62,52", hand.skin, 34) +
      line("M140,120 Q104,96 74,66", hand.skin, 34) +
      line("M150,92 Q112,72 84,66", crease(hand), 4, { opacity: 0.7 }),
  );
}

/** Hand that holds an upright flat thing at its left edge; put `behind` under it and `front` over it. Edge at x 0. */
export function holding(hand: Hand): { behind: Svg; front: Svg } {
  return {
    behind:
      line("M-60,360 L-30,120", hand.skin, 92) +
      line("M-130,1100 L-66,300", hand.sleeve, 118) +
      line("M-124,286 L-6,302", darker(hand.sleeve, 0.18), 16) +
      path("M-76,140 C-90,20 -50,-40 40,-30 V150 Q-20,180 -76,140Z", hand.skin),
    front:
      line("M-48,96 Q-30,20 52,2", hand.skin, 38) +
      line("M30,-2 Q44,-6 56,2", mix(hand.skin, "#ffffff", 0.35), 14) +
      line("M-24,70 Q-14,32 24,20", crease(hand), 4, { opacity: 0.5 }),
  };
}
