import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { durations } from "../../media/durations.ts";
import { episodeChapters } from "../../media/episodeChapters.ts";
import { episodeScripts } from "./episodes.ts";
import { workshopClip } from "./films.ts";
import { closingJingle, openingJingle, planeStroke } from "./jingle.ts";
import { encodeMp3, lengthOf, mediaPath, writeRecord } from "./mediaFiles.ts";
import { mixIn, seconds, writeWav } from "./pcm.ts";
import type { Script } from "./script.ts";
import { recordTimeline } from "./timeline.ts";
import { toVtt } from "./vtt.ts";

/** Records the podcast and the sound clip into studio/seed/media/audio, with captions and lengths. */
const folder = await mkdtemp(join(tmpdir(), "speech-"));

async function recordEpisode(script: Script): Promise<void> {
  const { signal, cues, chapters } = await recordTimeline(script, {
    ...{ lead: 3.3, tail: 2.9, chapterPause: 0.75, dialogue: true, folder },
  });
  mixIn(signal, openingJingle(), 0, 0.9);
  mixIn(signal, closingJingle(), seconds(signal) - 2.7, 0.9);
  await save(script.file, signal);
  await writeFile(mediaPath(`audio/${script.file}.de.vtt`), toVtt(cues));
  episodeChapters[`${script.file}.mp3`] = chapters.map(({ start, title }) => ({
    start: Math.floor(start),
    title,
  }));
}

async function recordClip(script: Script): Promise<void> {
  const { signal } = await recordTimeline(script, {
    ...{ lead: 1.9, tail: 0.4, chapterPause: 0, dialogue: false, folder },
  });
  mixIn(signal, planeStroke(0.85, false), 0.1, 0.9);
  mixIn(signal, planeStroke(0.8, false), 1.05, 0.8);
  await save(script.file, signal);
}

async function save(name: string, signal: Float32Array): Promise<void> {
  const wav = join(folder, "whole.wav");
  const mp3 = mediaPath(`audio/${name}.mp3`);
  await writeWav(wav, signal);
  encodeMp3(wav, mp3, name);
  durations[`${name}.mp3`] = lengthOf(mp3);
}

for (const script of episodeScripts) await recordEpisode(script);
await recordClip(workshopClip);
await rm(folder, { recursive: true });
await writeRecord("durations.ts", durations);
await writeRecord("episodeChapters.ts", episodeChapters);
