/** A picture as its address asks for it; all numbers in pixels of the result. */
export interface Transform {
  width: number | undefined;
  height: number | undefined;
  /** Left, top, width, height in the original */
  rect: readonly [number, number, number, number] | undefined;
  fit: "clip" | "crop" | "fill" | "fillmax" | "max" | "min" | "scale";
  /** Where a crop keeps the picture: 0–1 from the left and the top */
  focus: { x: number; y: number } | undefined;
  crop: string | undefined;
  format: OutputFormat | undefined;
  quality: number | undefined;
  background: string | undefined;
  blur: number | undefined;
}

export type OutputFormat = "jpg" | "png" | "webp" | "avif";

type ParsedTransform =
  | { type: "original" }
  | { type: "transform"; transform: Transform }
  | { type: "invalid"; description: string }
  | { type: "unsupported"; feature: string };

const MAX_PIXELS = 8192;
/** `dl` and `dlRaw` change how the bytes are sent, not the bytes. */
const WITHOUT_EFFECT = ["dl", "dlRaw"];
const KNOWN = ["w", "h", "max-w", "max-h", "rect", "fit", "crop", "fp-x", "fp-y", "q", "fm"];
const ALSO_KNOWN = ["auto", "dpr", "bg", "blur"];
const FITS: readonly Transform["fit"][] = [
  "clip",
  "crop",
  "fill",
  "fillmax",
  "max",
  "min",
  "scale",
];
const CROPS = ["top", "bottom", "left", "right", "center", "focalpoint", "entropy"];
const FORMATS: Readonly<Record<string, OutputFormat>> = {
  jpg: "jpg",
  pjpg: "jpg",
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  avif: "avif",
};

/** Reads the transformation that a picture's address asks for; `accept` decides `auto=format`. */
export function parseTransform(search: URLSearchParams, accept: string): ParsedTransform {
  const names = [...search.keys()].filter((name) => !WITHOUT_EFFECT.includes(name));
  if (names.length === 0) return { type: "original" };
  const gap = names.find((name) => !KNOWN.includes(name) && !ALSO_KNOWN.includes(name));
  if (gap !== undefined) return { type: "unsupported", feature: `image parameter: ${gap}` };

  const problems: string[] = [];
  function number(name: string, low: number, high: number): number | undefined {
    const text = search.get(name);
    if (text === null) return undefined;
    const value = Number(text);
    if (text !== "" && value >= low && value <= high) return value;
    problems.push(`Parameter "${name}" must be a number from ${low} to ${high}`);
    return undefined;
  }
  function choice<Value>(name: string, values: Readonly<Record<string, Value>>): Value | undefined {
    const text = search.get(name);
    if (text === null) return undefined;
    if (Object.hasOwn(values, text)) return values[text];
    problems.push(`Parameter "${name}" must be one of ${Object.keys(values).join(", ")}`);
    return undefined;
  }

  const dpr = number("dpr", 1, 3) ?? 1;
  const scaled = (value: number | undefined) =>
    value === undefined ? undefined : Math.min(Math.round(value * dpr), MAX_PIXELS);
  const x = number("fp-x", 0, 1);
  const y = number("fp-y", 0, 1);
  const rectText = search.get("rect");
  const rect = rectText === null ? undefined : parseRect(rectText);
  if (rectText !== null && !rect) problems.push('Parameter "rect" must be left,top,width,height');
  const background = search.get("bg") ?? undefined;
  if (background !== undefined && !/^([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(background)) {
    problems.push('Parameter "bg" must be a hexadecimal color');
  }
  const transform: Transform = {
    width: scaled(number("w", 1, MAX_PIXELS) ?? number("max-w", 1, MAX_PIXELS)),
    height: scaled(number("h", 1, MAX_PIXELS) ?? number("max-h", 1, MAX_PIXELS)),
    rect,
    fit: choice("fit", Object.fromEntries(FITS.map((fit) => [fit, fit]))) ?? "clip",
    focus: x === undefined && y === undefined ? undefined : { x: x ?? 0.5, y: y ?? 0.5 },
    crop: choice("crop", Object.fromEntries(CROPS.map((crop) => [crop, crop]))),
    format: choice("fm", FORMATS) ?? automaticFormat(search.get("auto"), accept),
    quality: number("q", 0, 100),
    background: background === undefined ? undefined : `#${background}`,
    blur: number("blur", 1, 2000),
  };
  const [description] = problems;
  return description === undefined
    ? { type: "transform", transform }
    : { type: "invalid", description };
}

function parseRect(text: string): Transform["rect"] {
  const [left, top, width, height, ...more] = text.split(",").map(Number);
  if (left === undefined || top === undefined || width === undefined || height === undefined) {
    return undefined;
  }
  const whole = [left, top, width, height].every((part) => Number.isInteger(part) && part >= 0);
  return whole && width > 0 && height > 0 && more.length === 0
    ? [left, top, width, height]
    : undefined;
}

function automaticFormat(auto: string | null, accept: string): OutputFormat | undefined {
  if (auto !== "format") return undefined;
  if (accept.includes("image/avif")) return "avif";
  return accept.includes("image/webp") ? "webp" : undefined;
}
