import display from "./display.woff2?url";
import sans from "./sans.woff2?url";
import text from "./text.woff2?url";

/** Addresses of the fonts that every page opens with; the others come where a text needs them. */
export const PRELOADED_FONTS: readonly string[] = [display, sans, text];
