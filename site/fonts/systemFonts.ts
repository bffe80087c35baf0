import type { FontMetrics } from "./fontFaces.ts";
import arialMetrics from "@capsizecss/metrics/arial";
import georgiaMetrics from "@capsizecss/metrics/georgia";
import notoSerifMetrics from "@capsizecss/metrics/notoSerif";

/** A font that visitors may have; Roboto is as wide as Arial, and Liberation Sans is made to be. */
export interface SystemFont {
  /** Full names, as `local()` wants them. */
  names: readonly string[];
  /** Mean width of a letter in running text, in units of an em. */
  width: number;
}

const widthOf = ({ xWidthAvg, unitsPerEm }: FontMetrics) => xWidthAvg / unitsPerEm;

export const arial: SystemFont = {
  names: ["Arial", "Liberation Sans", "Roboto"],
  width: widthOf(arialMetrics),
};

/** 1.0787 times as wide as the regular, by the letters of German texts. */
export const arialBold: SystemFont = {
  names: ["Arial Bold", "Liberation Sans Bold", "Roboto Bold"],
  width: widthOf(arialMetrics) * 1.0787,
};

export const georgia: SystemFont = { names: ["Georgia"], width: widthOf(georgiaMetrics) };
export const notoSerif: SystemFont = { names: ["Noto Serif"], width: widthOf(notoSerifMetrics) };

// Not in Capsize's collection; measured with @capsizecss/unpack.
export const dejaVuSans: SystemFont = { names: ["DejaVu Sans"], width: 1041 / 2048 };
export const dejaVuSansBold: SystemFont = { names: ["DejaVu Sans Bold"], width: 1176 / 2048 };
export const dejaVuSerif: SystemFont = { names: ["DejaVu Serif"], width: 1058 / 2048 };
