/**
 * Draws the pictures of the hub's icon that browsers and feed readers want besides `favicon.svg`.
 * Run it by hand (`node site/artwork/drawIcons.ts`) when the icon changes; what it writes is committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { LARGE_FEED_ICON, SMALL_FEED_ICON } from "../feeds/feedIcons.ts";

const at = (name: string) => new URL(`../public/${name}`, import.meta.url);
const svg = await readFile(at("favicon.svg"), "utf8");

await writeFile(at("apple-touch-icon.png"), await png(180));
await writeFile(at("favicon.ico"), ico(await png(32), 32));
for (const { path, size } of [SMALL_FEED_ICON, LARGE_FEED_ICON]) {
  await writeFile(at(path.slice(1)), await png(size));
}

/** Drawn at its own size: sharp takes a width of 32 units for as many pixels at 72 to the inch. */
function png(width: number): Promise<Buffer> {
  const density = (72 * width) / 32;
  return sharp(Buffer.from(svg), { density }).png({ palette: true, effort: 10 }).toBuffer();
}

/** An ICO file with one picture: header, one directory entry, the PNG as it is. */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}
