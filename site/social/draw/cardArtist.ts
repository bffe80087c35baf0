import { topicPulse } from "../../artwork/topicPulse.ts";
import type { Card } from "../Card.ts";
import { canvasOf, paletteOf, print, type Ink } from "./canvas.ts";
import { layOut } from "./layOut.ts";
import { pngWriter } from "./png.ts";
import { remember } from "./remember.ts";
import { stampOf } from "./stamp.ts";
import { openTypeface, type PlacedGlyph, type Typeface } from "./typeface.ts";

const SIZE = { width: 1200, height: 630 };
/** The colours of the bold field (site/styles/tokens.css): --signal, --on-signal, --pulse. */
const GROUND = "#ffcf33";
const INKS = [
  { colour: "#11172b", steps: 8 },
  { colour: "#e3341c", steps: 7 },
];

const LEFT = 96;
const TITLE_TOP = 132;
const TITLE = {
  width: SIZE.width - LEFT - 60,
  sizes: [
    { size: 116, lines: 2 },
    { size: 96, lines: 3 },
    { size: 80, lines: 3 },
    { size: 66, lines: 4 },
  ],
};
const LINE_HEIGHT = 1.02;
const PULSE_BASE = 508;
const PULSE_SCALE = 2.6;
const PULSE_ROOM = { width: SIZE.width, height: 170 };
/** Where the line is drawn within its stamp, from the top. */
const PULSE_Y = 118;

/** Draws social images: an open set of tools, for as many cards as wanted. */
export interface CardArtist {
  /** The card as a PNG of 1200 by 630 pixels. */
  draw(card: Card): Promise<Buffer>;
}

/** Opens the typefaces and draws what every card has; all that is drawn once is kept. */
export async function openCardArtist(): Promise<CardArtist> {
  const at = (name: string) => new URL(`../../fonts/${name}.woff2`, import.meta.url);
  const [display, sans] = await Promise.all([
    openTypeface([at("display"), at("display-signs"), at("display-names")]),
    openTypeface([at("sans"), at("sans-signs"), at("sans-names")], { wght: 600 }),
  ]);
  const { palette, inks } = paletteOf(GROUND, INKS);
  const [ink = new Uint8Array(256), red = ink] = inks;
  const ground = canvasOf(SIZE);
  print(ground, await stampOf(ruleTicks(), { width: 44, height: SIZE.height }), {
    x: 0,
    y: 0,
    ink,
  });
  const pulseOf = remember((words) => stampOf(pulseLine(words), PULSE_ROOM), { most: 40 });

  const canvas = canvasOf(SIZE);
  const png = pngWriter({ ...SIZE, palette });

  return {
    draw: async ({ label, title, note, pulse, wordmark }) => {
      const kicker = [label, note].filter((part) => part !== undefined).join("  ·  ");
      const measure = (text: string, size: number) => display.measure(text, size);
      const { size, lines } = layOut(title, { ...TITLE, measure });
      const titleX = LEFT - Math.round(size / 24);
      const titleBaseline = (index: number) =>
        Math.round(TITLE_TOP + size * (0.78 + index * LINE_HEIGHT));
      const drawn = await Promise.all([
        pulseOf(pulse).then((stamp) => [{ stamp, x: 0, y: PULSE_BASE - PULSE_Y, ink: red }]),
        setLine(kicker, { typeface: sans, size: 32, x: LEFT, baseline: 88, ink }),
        ...lines.map(async (text, index) =>
          setLine(text, {
            typeface: display,
            size,
            x: titleX,
            baseline: titleBaseline(index),
            ink,
          }),
        ),
        setLine(wordmark, { typeface: display, size: 34, x: LEFT, baseline: 584, ink }),
      ]);
      // Nothing waits from here on, so all cards can share one canvas: a build draws thousands.
      canvas.pixels.set(ground.pixels);
      for (const { stamp, ...at } of drawn.flat()) print(canvas, stamp, at);
      return png(canvas.pixels);
    },
  };
}

/** A stamp where it goes on the card, and in which colour. */
interface Placed extends PlacedGlyph {
  ink: Ink;
}

async function setLine(
  text: string,
  at: { typeface: Typeface; size: number; x: number; baseline: number; ink: Ink },
): Promise<Placed[]> {
  const { typeface, size, x, baseline, ink } = at;
  const glyphs = await typeface.glyphs(text, size);
  return glyphs.map((glyph) => ({ ...glyph, x: x + glyph.x, y: baseline + glyph.y, ink }));
}

/** The folding rule along the left edge: a fine tick every 14 pixels, a long one every fifth. */
function ruleTicks(): string {
  const ticks = Array.from({ length: Math.ceil(SIZE.height / 14) }, (_, index) => {
    const isLong = index % 5 === 0;
    return `<path d="M0 ${index * 14 + 7}h${isLong ? 40 : 20}" stroke-width="${isLong ? 4 : 2}"/>`;
  });
  return `<g stroke="#000">${ticks.join("")}</g>`;
}

/** The topic's signature, on a line from edge to edge. */
function pulseLine(words: string): string {
  const drawing = topicPulse(words);
  const width = drawing.width * PULSE_SCALE;
  const start = Math.max(LEFT, SIZE.width - 60 - width);
  const move = `translate(${start} ${PULSE_Y - drawing.baseline * PULSE_SCALE}) scale(${PULSE_SCALE})`;
  const line = `fill="none" stroke="#000" stroke-linejoin="round" stroke-linecap="round"`;
  return `
    <path ${line} stroke-width="7" d="M0 ${PULSE_Y}H${start}M${start + width} ${PULSE_Y}H${SIZE.width}"/>
    <path ${line} stroke-width="${7 / PULSE_SCALE}" transform="${move}" d="${drawing.path}"/>`;
}
