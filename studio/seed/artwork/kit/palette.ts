/** The colours of all artwork. Scenes pick a few; nothing is coloured outside this list and its shades. */
export const c = {
  night: "#14222b",
  petrol: "#0f3d45",
  teal: "#1f6f78",
  sky: "#bfdcdf",
  mint: "#b5d8c3",
  sage: "#7fa38a",
  moss: "#3f5f4a",
  cream: "#fbf3e4",
  white: "#fffdf8",
  sand: "#ecd9b8",
  sun: "#f2b134",
  ochre: "#c98a2e",
  wood: "#c8905a",
  bark: "#8a5a34",
  coral: "#e4572e",
  rose: "#f3b3a2",
  wine: "#7d2a3a",
  plum: "#54406b",
  lilac: "#a391c4",
  steel: "#5c7885",
  fog: "#dfe5e2",
} as const;

export const skin = {
  fair: "#f8d3b8",
  warm: "#eab68f",
  tan: "#cf9767",
  brown: "#9d6342",
  deep: "#6d4029",
} as const;

export const hairColour = {
  black: "#1d1a1f",
  dark: "#3a251c",
  brown: "#6e4427",
  light: "#a9743f",
  blond: "#dfb15a",
  red: "#b4502a",
  grey: "#a7a9a8",
  silver: "#cfd2d0",
} as const;

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Mixes two `#rrggbb` colours; `share` 0 gives `from`, 1 gives `to`. */
export function mix(from: string, to: string, share: number): string {
  const [r1, g1, b1] = channels(from);
  const [r2, g2, b2] = channels(to);
  const part = (a: number, b: number) =>
    Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${part(r1, r2)}${part(g1, g2)}${part(b1, b2)}`;
}

export const darker = (colour: string, share = 0.2) => mix(colour, c.night, share);
export const lighter = (colour: string, share = 0.25) => mix(colour, c.white, share);
