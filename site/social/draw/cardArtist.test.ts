import sharp from "sharp";
import { expect, test } from "vitest";
import type { Card } from "../Card.ts";
import { openCardArtist } from "./cardArtist.ts";

const artist = await openCardArtist();
const card: Card = {
  label: "Interview",
  title: "Wer fragt, der führt",
  note: undefined,
  pulse: "berichtsheft",
  wordmark: "Ausbildung am Puls der Zeit",
};

/** How many pixels of a part of the image are of neither the ground nor the pulse. */
async function inked(png: Buffer, area: { top: number; height: number }): Promise<number> {
  const { data, info } = await sharp(png)
    .extract({ left: 90, width: 1110, ...area })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) if ((data[at] ?? 255) < 100) count += 1;
  return count;
}

test("an image is a PNG of 1200 by 630 that other readers understand, and small", async () => {
  const png = await artist.draw(card);
  const { width, height, format } = await sharp(png).metadata();
  expect([width, height, format]).toEqual([1200, 630, "png"]);
  expect(png.length).toBeLessThan(40_000);
});

test("title, label and wordmark are there, each in its place", async () => {
  const whole = await artist.draw(card);
  const bare = await artist.draw({ ...card, title: "", label: undefined, wordmark: "" });
  for (const area of [
    { top: 50, height: 60 },
    { top: 130, height: 260 },
    { top: 550, height: 60 },
  ]) {
    expect(await inked(whole, area)).toBeGreaterThan(500);
    expect(await inked(bare, area)).toBe(0);
  }
});

test("names of our neighbours are set, and what no font has is left out", async () => {
  const title = { top: 130, height: 260 };
  const inkOf = async (text: string) => inked(await artist.draw({ ...card, title: text }), title);
  expect(await inkOf("Ł ő")).toBeGreaterThan(await inkOf("Ł"));
  expect(await inkOf("漢字")).toBe(0);
});

test("the same card gives the same bytes; another topic has another pulse", async () => {
  const [one, same, other] = await Promise.all([
    artist.draw(card),
    artist.draw({ ...card }),
    artist.draw({ ...card, pulse: "ki" }),
  ]);
  expect(one.equals(same)).toBe(true);
  expect(one.equals(other)).toBe(false);
});
