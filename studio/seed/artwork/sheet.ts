import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import sharp from "sharp";

/** Writes a contact sheet of all pictures whose name contains `--only` to `--out` (PNG). */
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    out: { type: "string", default: "/tmp/sheet.png" },
    columns: { type: "string", default: "4" },
    width: { type: "string", default: "480" },
  },
});

const folder = new URL("../media/pictures/", import.meta.url);
const columns = Number(values.columns);
const cellWidth = Number(values.width);
const cellHeight = Math.round(cellWidth * 0.64);
const wanted = values.only.split(",");
const names = (await readdir(folder))
  .filter((name) => wanted.some((part) => name.startsWith(part)))
  .sort();

const cells = await Promise.all(
  names.map(async (name, index) => ({
    input: await sharp(new URL(name, folder).pathname)
      .resize(cellWidth - 8, cellHeight - 8, { fit: "contain", background: "#888888" })
      .toBuffer(),
    left: (index % columns) * cellWidth,
    top: Math.floor(index / columns) * cellHeight,
  })),
);
const height = Math.max(1, Math.ceil(names.length / columns)) * cellHeight;
await sharp({ create: { width: columns * cellWidth, height, channels: 3, background: "#888888" } })
  .composite(cells)
  .png()
  .toFile(values.out);
