import type { SystemFont } from "./systemFonts.ts";
import { arial, arialBold, dejaVuSans, dejaVuSansBold, dejaVuSerif } from "./systemFonts.ts";
import { georgia, notoSerif } from "./systemFonts.ts";

/** A font that the hub serves: a part of the characters and of the design space of a package. */
export interface Cut {
  family: string;
  /** Name of the file, without its ending. */
  file: string;
  source: string;
  characters: string;
  axes: Record<string, number | { min: number; max: number; default?: number }>;
  weight: string;
  style?: string;
  /** Loaded only where a page has one of its characters. */
  rare?: true;
  fallbacks: readonly Fallbacks[];
}

/** System fonts that stand in until a font is there, best first, made as wide as it is at `at`. */
interface Fallbacks {
  at: number;
  /** The weights that they stand in for. */
  weight: string;
  systems: readonly SystemFont[];
}

const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** What nearly every German page has: letters, digits, umlauts, ß, dashes, quotes, thin spaces. */
const GERMAN = [
  ...span(0x20, 0x7e).filter((character) => !/[#$<=>[\\\]^_`{}~]/.test(character)),
  "\u00a0§©·»ÄÖÜßàèéäöü×‐‑–—‘’‚“”„•…€↗",
  "\u2002\u2003\u2009\u200a\u200b\u202f\u2060",
].join("");

/** The rest of ASCII and of Latin-1, and signs that few texts have. */
const SIGNS = [...span(0x21, 0x7e), ...span(0xa1, 0xff), "ıŒœŸ†‰™−√≈≤≥ẞ‹›←↑→↓"]
  .join("")
  .replaceAll(new RegExp(`[${GERMAN.replace(/[\]\\^-]/g, "\\$&")}]`, "gu"), "");

/** The letters of our neighbours' names: Łukasz, Ayşe, Dvořák. */
const NAMES = [...span(0x100, 0x130), ...span(0x132, 0x151), ...span(0x154, 0x177)]
  .concat(span(0x179, 0x17f), span(0x218, 0x21b))
  .join("");

const bricolage = (set: "latin" | "latin-ext") =>
  `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${set}-standard-normal.woff2`;
const literata = (set: "latin" | "latin-ext", style: "normal" | "italic") =>
  `@fontsource-variable/literata/files/literata-${set}-opsz-${style}.woff2`;

/** The poster cut: drawn for large sizes, narrow so that German compounds stay in one piece. */
const display = {
  family: "Puls Display",
  file: "display",
  source: bricolage("latin"),
  characters: GERMAN,
  axes: { opsz: 96, wdth: 88, wght: 800 },
  weight: "400 900",
  fallbacks: [{ at: 800, weight: "400 900", systems: [arialBold, dejaVuSansBold] }],
};

const sans = {
  family: "Puls Sans",
  file: "sans",
  source: bricolage("latin"),
  characters: GERMAN,
  axes: { opsz: 20, wdth: 100, wght: { min: 400, max: 700 } },
  weight: "400 700",
  fallbacks: [
    { at: 400, weight: "400 500", systems: [arial, dejaVuSans] },
    { at: 650, weight: "600 700", systems: [arialBold, dejaVuSansBold] },
  ],
};

const text = {
  family: "Puls Text",
  file: "text",
  source: literata("latin", "normal"),
  characters: GERMAN,
  axes: { opsz: 18, wght: 400 },
  weight: "400",
  fallbacks: [{ at: 400, weight: "400", systems: [georgia, notoSerif, dejaVuSerif] }],
};

const textBold = {
  ...text,
  file: "text-bold",
  axes: { opsz: 18, wght: 700 },
  weight: "700",
  fallbacks: [],
};

const textItalic = {
  ...text,
  file: "text-italic",
  source: literata("latin", "italic"),
  characters: GERMAN + SIGNS,
  style: "italic",
  fallbacks: [],
};

/** In the order in which their rules stand in the style sheet. */
export const CUTS: readonly Cut[] = [
  display,
  sans,
  text,
  textBold,
  textItalic,
  rare(display, { name: "signs", source: display.source, characters: SIGNS }),
  rare(sans, { name: "signs", source: sans.source, characters: SIGNS }),
  rare(text, { name: "signs", source: text.source, characters: SIGNS }),
  rare(display, { name: "names", source: bricolage("latin-ext"), characters: NAMES }),
  rare(sans, { name: "names", source: bricolage("latin-ext"), characters: NAMES }),
  rare(text, { name: "names", source: literata("latin-ext", "normal"), characters: NAMES }),
];

/** Rare characters of a cut, in a file of their own. */
function rare(
  cut: Cut,
  part: { name: "signs" | "names"; source: string; characters: string },
): Cut {
  const { name, ...rest } = part;
  return { ...cut, ...rest, file: `${cut.file}-${name}`, rare: true, fallbacks: [] };
}
