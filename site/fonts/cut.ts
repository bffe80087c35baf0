/**
 * Cuts the hub's fonts out of the packages of Fontsource and writes `site/fonts/*.woff2` and
 * `site/styles/fonts.css`. Run it by hand (`node site/fonts/cut.ts`) when a package or a cut
 * changes; what it writes is committed, so that no build waits for it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fromBuffer } from "@capsizecss/unpack";
import { format } from "prettier";
import subsetFont from "subset-font";
import { CUTS } from "./cuts.ts";
import { fallbackFace, fallbackFamily, fontFace, unicodeRange } from "./fontFaces.ts";

const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum"];
/** Copyright, licence and its address stay in the files (see OFL.txt). */
const NAME_IDS = [0, 13, 14];
const SHEET = new URL("../styles/fonts.css", import.meta.url);

const rules = ["/* Written by site/fonts/cut.ts. */"];
for (const { source, characters, axes, rare = false, ...cut } of CUTS) {
  const font = await readFile(new URL(import.meta.resolve(source)));
  const woff2 = await subsetFont(font, characters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
    preserveNameIds: NAME_IDS,
  });
  await writeFile(new URL(`${cut.file}.woff2`, import.meta.url), woff2);
  console.log(`${cut.file}.woff2: ${(woff2.length / 1000).toFixed(1)} kB`);
  rules.push(fontFace({ ...cut, ...(rare ? { range: unicodeRange(characters) } : {}) }));
  for (const { at, weight, systems } of cut.fallbacks) {
    const variationAxes = { ...axes, wght: at };
    const instance = await subsetFont(font, characters, { targetFormat: "sfnt", variationAxes });
    const metrics = await fromBuffer(instance);
    const family = fallbackFamily(cut.family);
    for (const system of systems.toReversed()) {
      rules.push(fallbackFace({ family, weight, system, metrics }));
    }
  }
}
await writeFile(SHEET, await format(rules.join("\n"), { parser: "css", printWidth: 100 }));
