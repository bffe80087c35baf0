import { mkdir } from "node:fs/promises";
import sharp from "sharp";
import { documentOf, type Scene } from "./scene.ts";
import { scenes } from "./scenes.ts";

/**
 * Renders the scenes to studio/seed/media/pictures: WebP, and JPEG for podcast covers because
 * podcast apps take nothing else. Arguments: beginnings of the names to render; none means all.
 */
const folder = new URL("../media/pictures/", import.meta.url).pathname;

async function render(name: string, scene: Scene): Promise<void> {
  const image = sharp(Buffer.from(documentOf(scene)), { limitInputPixels: false }).flatten({
    background: "#ffffff",
  });
  if (/^(folge-|podcast-cover)/.test(name)) {
    await image
      .jpeg({ quality: name === "podcast-cover" ? 74 : 80, mozjpeg: true })
      .toFile(`${folder}${name}.jpg`);
  } else {
    await image
      .webp({ quality: 82, effort: 6, smartSubsample: true })
      .toFile(`${folder}${name}.webp`);
  }
}

await mkdir(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, scene] of Object.entries(scenes)) {
  if (wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
    await render(name, scene);
}
