import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { durations } from "../media/durations.ts";
import { episodeChapters } from "../media/episodeChapters.ts";
import { scenes } from "./scenes.ts";

const media = new URL("../media/", import.meta.url);
const namesIn = (folder: string) => readdirSync(new URL(folder, media));

test("every scene has its picture, and every picture its scene", () => {
  const drawn = namesIn("pictures/").map((name) => name.replace(/\.(webp|jpg)$/, ""));
  expect(drawn.sort()).toEqual(Object.keys(scenes).sort());
});

test("every recording has a length", () => {
  const recordings = [...namesIn("audio/"), ...namesIn("video/")];
  const timed = recordings.filter((name) => /\.(mp3|mp4)$/.test(name));
  expect(timed.sort()).toEqual(Object.keys(durations).sort());
});

test("every caption lies within its recording, in order", () => {
  for (const folder of ["audio/", "video/"])
    for (const name of namesIn(folder).filter((file) => file.endsWith(".vtt"))) {
      const times = captionTimes(readFileSync(new URL(`${folder}${name}`, media), "utf8"));
      const length = durations[name.replace(".de.vtt", folder === "audio/" ? ".mp3" : ".mp4")];
      expect(times, name).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1), name).toBeLessThan(length ?? 0);
    }
});

test("chapters begin at 0 and rise", () => {
  for (const chapters of Object.values(episodeChapters)) {
    const starts = chapters.map(({ start }) => start);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  }
});

test("all media together stay below 12 MB", () => {
  const files = ["pictures/", "audio/", "video/", "downloads/"].flatMap((folder) =>
    namesIn(folder).map((name) => statSync(new URL(`${folder}${name}`, media)).size),
  );
  expect(files.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000);
});

function captionTimes(vtt: string): number[] {
  return [...vtt.matchAll(/(\d\d):(\d\d\.\d{3})/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
}
