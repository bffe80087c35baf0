import { rename, writeFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { Card } from "./Card.ts";
import { openCardArtist } from "./draw/cardArtist.ts";

/** A social image to draw, and the file that it goes to. */
export interface CardOrder {
  card: Card;
  file: string;
}

/** Draws what it is asked for, one after the other; answers each with its file. */
const artist = openCardArtist();
let last = Promise.resolve();
parentPort?.on("message", ({ card, file }: CardOrder) => {
  last = last.then(() => draw(card, file)).then(() => parentPort?.postMessage(file));
});

/** Under its name only when it is whole: a build that is broken off leaves no half image. */
async function draw(card: Card, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, await (await artist).draw(card));
  await rename(unfinished, file);
}
