import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { HarfBuzz } from "harfbuzzjs";
import decompress from "wawoff2/decompress.js";
import { remember } from "./remember.ts";
import { stampOf, type Stamp } from "./stamp.ts";

// The package exports a promise, which loaders that wrap modules cannot await.
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- typed in harfbuzzjs.d.ts
const harfbuzz: Promise<HarfBuzz> = createRequire(import.meta.url)("harfbuzzjs");

/** A glyph where it goes: its stamp, and its corner relative to the start of the baseline. */
export interface PlacedGlyph {
  stamp: Stamp;
  x: number;
  y: number;
}

/** A font that sets text: shaped with kerning, each glyph drawn once a size. */
export interface Typeface {
  /** Width of a text in pixels. */
  measure(text: string, size: number): number;
  glyphs(text: string, size: number): Promise<PlacedGlyph[]>;
}

interface Shaped {
  font: OpenFont;
  glyph: number;
  /** Units of the em. */
  advance: number;
}

/**
 * Opens a typeface cut into files (WOFF2), at one weight where they have several. A character is
 * set in the first file that has it; one that none has is left out, rather than shown as a box.
 */
export async function openTypeface(
  files: readonly URL[],
  axes: Readonly<Record<string, number>> = {},
): Promise<Typeface> {
  const fonts = await Promise.all(files.map((file) => openFont(file, axes)));
  const stamps = new Map<string, Promise<Stamp | undefined>>();

  const shape = remember<readonly Shaped[]>(
    (text) => runs(text, fonts).flatMap(({ font, run }) => font.shape(run)),
    { most: 1_000 },
  );

  const stamp = async ({ font, glyph }: Shaped, size: number): Promise<Stamp | undefined> => {
    const key = `${fonts.indexOf(font)} ${glyph} ${size}`;
    const drawn = stamps.get(key) ?? drawGlyph(font.outline(glyph), font.upem, size);
    stamps.set(key, drawn);
    return drawn;
  };

  return {
    measure: (text, size) =>
      shape(text).reduce((width, { advance, font }) => width + (advance * size) / font.upem, 0),
    glyphs: async (text, size) => {
      const line = shape(text);
      const drawn = await Promise.all(line.map((shaped) => stamp(shaped, size)));
      let pen = 0;
      return line.flatMap((shaped, index) => {
        const x = Math.round(pen) - bearing(size);
        pen += (shaped.advance * size) / shaped.font.upem;
        const found = drawn[index];
        return found === undefined ? [] : { stamp: found, x, y: -ascent(size) };
      });
    },
  };
}

interface OpenFont {
  upem: number;
  has(character: string): boolean;
  shape(text: string): Shaped[];
  /** The outline of a glyph, y upwards, as path data. */
  outline(glyph: number): string;
}

async function openFont(file: URL, axes: Readonly<Record<string, number>>): Promise<OpenFont> {
  const [engine, source] = await Promise.all([harfbuzz, readFile(file)]);
  const face = engine.createFace(engine.createBlob(await decompress(source)), 0);
  const upem = face.upem;
  const handle = engine.createFont(face);
  handle.setScale(upem, upem);
  handle.setVariations(axes);
  const shape = (text: string) => {
    const buffer = engine.createBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    engine.shape(handle, buffer);
    const shaped = buffer.json();
    buffer.destroy();
    return shaped;
  };
  const known = new Map<string, boolean>();
  const font: OpenFont = {
    upem,
    has: (character) => {
      const answer = known.get(character) ?? shape(character).every(({ g }) => g !== 0);
      known.set(character, answer);
      return answer;
    },
    shape: (text) => shape(text).map(({ g, ax }) => ({ font, glyph: g, advance: ax })),
    outline: (glyph) => handle.glyphToPath(glyph),
  };
  return font;
}

/** The text in pieces, each set in one font. */
function runs(text: string, fonts: readonly OpenFont[]): { font: OpenFont; run: string }[] {
  const pieces: { font: OpenFont; run: string }[] = [];
  for (const character of text.normalize("NFC")) {
    const font = fonts.find((candidate) => candidate.has(character));
    if (font === undefined) continue;
    const last = pieces.at(-1);
    if (last?.font === font) last.run += character;
    else pieces.push({ font, run: character });
  }
  return pieces;
}

/** Room around a glyph's box: it may reach left of its start, above the capitals, below the line. */
const bearing = (size: number) => Math.ceil(size * 0.15);
const ascent = (size: number) => Math.ceil(size * 1.05);

async function drawGlyph(path: string, upem: number, size: number): Promise<Stamp | undefined> {
  if (path === "") return undefined;
  const scale = size / upem;
  const move = `translate(${bearing(size)} ${ascent(size)}) scale(${scale} ${-scale})`;
  const box = { width: Math.ceil(size * 1.5), height: Math.ceil(size * 1.4) };
  return stampOf(`<path transform="${move}" d="${path}"/>`, box);
}
