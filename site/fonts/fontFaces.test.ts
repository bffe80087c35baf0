import { expect, test } from "vitest";
import { fallbackFace, fontFace, unicodeRange } from "./fontFaces.ts";

test("loads a cut for the characters that it has", () => {
  const face = { family: "Puls Text", file: "text-names", weight: "400 700", range: "U+0100-017F" };
  expect(fontFace(face)).toBe(`@font-face {
  font-family: "Puls Text";
  src: url("../fonts/text-names.woff2") format("woff2");
  font-weight: 400 700;
  font-display: swap;
  unicode-range: U+0100-017F;
}`);
});

test("makes a system font as wide and as tall as the font that it stands in for", () => {
  const metrics = { ascent: 900, descent: -300, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 400 };
  const system = { names: ["Arial", "Roboto"], width: 0.5 };
  expect(fallbackFace({ family: "Puls Sans Fallback", weight: "400 500", system, metrics }))
    .toBe(`@font-face {
  font-family: "Puls Sans Fallback";
  src: local("Arial"), local("Roboto");
  font-weight: 400 500;
  size-adjust: 80%;
  ascent-override: 112.5%;
  descent-override: 37.5%;
  line-gap-override: 0%;
}`);
});

test("tells characters as ranges, in their order", () => {
  expect(unicodeRange("łcabŁÿ€a")).toBe("U+61-63, U+FF, U+141-142, U+20AC");
});
