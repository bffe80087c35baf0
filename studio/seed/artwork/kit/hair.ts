import { circle, ellipse, line, path, repeat, type Svg } from "./svg.ts";
import { c, darker, lighter } from "./palette.ts";

export type HairStyle =
  | "short"
  | "side"
  | "crop"
  | "curls"
  | "afro"
  | "bob"
  | "long"
  | "ponytail"
  | "bun"
  | "plait"
  | "pixie"
  | "bald"
  | "hijab";

interface Hair {
  /** Behind neck and face. */
  back: Svg;
  /** Over the face. */
  front: Svg;
}

const CAP = "M-50,-4 C-62,-104 62,-104 50,-4";

/** Hair in head coordinates: face centre 0,0; crown at y -62; chin at y 62. */
export function hair(style: HairStyle, colour: string): Hair {
  const shade = darker(colour, 0.22);
  const shine = (d: string) => line(d, lighter(colour, 0.18), 5, { opacity: 0.6 });
  switch (style) {
    case "short":
      return {
        back: "",
        front:
          path(
            "M-50,-4 C-60,-70 -36,-88 0,-86 C44,-88 60,-56 50,-4 C47,-18 45,-28 38,-38 C20,-28 -10,-36 -22,-48 C-34,-40 -46,-26 -50,-4Z",
            colour,
          ) + shine("M-22,-72 Q4,-80 28,-68"),
      };
    case "side":
      return {
        back: "",
        front:
          path(
            "M-50,-2 C-62,-64 -40,-92 8,-90 C52,-90 58,-50 50,-2 C47,-16 44,-24 40,-34 C16,-34 -16,-44 -30,-56 C-34,-40 -46,-28 -50,-2Z",
            colour,
          ) +
          path("M-34,-60 C-20,-98 44,-98 52,-52 C30,-70 -10,-70 -34,-60Z", shade, { opacity: 0.5 }),
      };
    case "crop":
      return {
        back: "",
        front: path(
          "M-48,-10 C-54,-80 54,-80 48,-10 C46,-30 40,-44 24,-48 C8,-52 -8,-52 -24,-48 C-40,-44 -46,-30 -48,-10Z",
          colour,
        ),
      };
    case "curls":
      return {
        back: "",
        front:
          repeat(9, (i) => {
            const angle = Math.PI * (1.02 + (i / 8) * 0.96);
            return circle(
              Math.cos(angle) * 46,
              Math.sin(angle) * 50 - 16,
              19,
              i % 3 === 1 ? lighter(colour, 0.08) : colour,
            );
          }) +
          path(
            "M-44,-24 C-44,-74 44,-74 44,-24 C30,-46 10,-40 0,-48 C-12,-38 -32,-44 -44,-24Z",
            colour,
          ),
      };
    case "afro":
      return {
        back:
          circle(0, -26, 78, colour) +
          repeat(10, (i) =>
            circle(Math.cos(i * 0.63) * 68, Math.sin(i * 0.63) * 66 - 28, 20, colour),
          ),
        front: path(
          "M-46,-16 C-50,-72 50,-72 46,-16 C34,-46 12,-50 0,-50 C-12,-50 -34,-46 -46,-16Z",
          colour,
        ),
      };
    case "bob":
      return {
        back: path(
          "M-60,-16 C-66,-100 66,-100 60,-16 C62,20 66,46 56,66 C34,74 -34,74 -56,66 C-66,46 -62,20 -60,-16Z",
          shade,
        ),
        front:
          path(
            "M-58,48 C-64,10 -66,-92 4,-88 C64,-90 64,10 58,48 C50,40 46,8 44,-18 C40,-36 30,-48 18,-56 C4,-38 -28,-28 -42,-26 C-46,8 -50,40 -58,48Z",
            colour,
          ) + shine("M-34,-62 Q-8,-80 16,-74"),
      };
    case "long":
      return {
        back: path(
          "M-60,-16 C-68,-102 68,-102 60,-16 C66,50 78,96 66,140 C30,156 -30,156 -66,140 C-78,96 -66,50 -60,-16Z",
          shade,
        ),
        front:
          path(
            "M-54,70 C-66,10 -64,-92 0,-90 C64,-92 66,10 54,70 C50,40 48,0 43,-20 C36,-42 16,-52 0,-60 C-16,-52 -36,-42 -43,-20 C-48,0 -50,40 -54,70Z",
            colour,
          ) + shine("M16,-74 Q38,-64 46,-36"),
      };
    case "ponytail":
      return {
        back:
          path(
            "M40,-56 C110,-70 104,40 88,120 C84,140 62,140 62,118 C70,60 66,10 34,-20Z",
            colour,
          ) + path("M-50,0 C-60,-92 60,-92 50,0Z", shade),
        front:
          path(`${CAP} C46,-24 34,-38 8,-46 C-22,-42 -42,-26 -50,-4Z`, colour) +
          circle(48, -46, 10, c.coral) +
          shine("M-28,-66 Q0,-82 26,-72"),
      };
    case "bun":
      return {
        back: circle(10, -86, 30, shade) + path("M-50,0 C-60,-92 60,-92 50,0Z", shade),
        front:
          path(`${CAP} C46,-24 32,-40 -2,-46 C-28,-40 -44,-26 -50,-4Z`, colour) +
          line("M-8,-100 Q14,-112 30,-92", lighter(colour, 0.2), 5),
      };
    case "plait":
      return {
        back: path("M-54,4 C-62,-94 62,-94 54,4 L50,30 L-50,30Z", shade),
        front:
          path(`${CAP} C46,-24 34,-38 2,-50 C-30,-40 -44,-26 -50,-4Z`, colour) +
          repeat(5, (i) =>
            ellipse(50 - i * 2, 30 + i * 26, 16 - i * 1.2, 17, i % 2 ? shade : colour, {
              rotate: i % 2 ? 18 : -18,
            }),
          ) +
          circle(41, 156, 8, c.coral),
      };
    case "pixie":
      return {
        back: path("M-56,10 C-64,-98 64,-98 56,10 C40,30 -40,30 -56,10Z", shade),
        front:
          path(
            "M-54,20 C-66,-60 -42,-94 6,-90 C62,-92 62,-30 54,20 C48,10 46,-8 44,-20 C32,-24 10,-24 -8,-50 C-18,-30 -36,-22 -43,-18 C-46,-4 -48,10 -54,20Z",
            colour,
          ) + shine("M0,-76 Q28,-74 42,-50"),
      };
    case "bald":
      return {
        back: "",
        front:
          path("M-48,6 C-54,-14 -52,-36 -44,-44 C-44,-28 -44,-10 -48,6Z", colour) +
          path("M48,6 C54,-14 52,-36 44,-44 C44,-28 44,-10 48,6Z", colour) +
          line("M-16,-50 Q0,-56 14,-52", c.white, 5, { opacity: 0.35 }),
      };
    case "hijab":
      return {
        back: path(
          "M-62,-10 C-68,-104 68,-104 62,-10 C64,60 92,100 84,128 L-84,128 C-92,100 -64,60 -62,-10Z",
          shade,
        ),
        front:
          `<path fill-rule="evenodd" d="M-60,0 C-68,-100 68,-100 60,0 C60,60 40,92 0,96 C-40,92 -60,60 -60,0Z M-40,-8 C-40,30 -26,54 0,58 C26,54 40,30 40,-8 C38,-44 20,-54 0,-54 C-20,-54 -38,-44 -40,-8Z" fill="${colour}"/>` +
          line("M-50,40 Q-20,104 62,112", shade, 6, { opacity: 0.6 }) +
          line("M52,30 Q20,92 -44,116", shade, 6, { opacity: 0.45 }),
      };
  }
}
