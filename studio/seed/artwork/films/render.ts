import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { durations } from "../../media/durations.ts";
import { c } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { clip, rect, type Svg } from "../kit/svg.ts";
import { filmScripts } from "../speech/films.ts";
import { lengthOf, mediaPath, writeRecord } from "../speech/mediaFiles.ts";
import type { Script } from "../speech/script.ts";
import { recordTimeline, type Timeline } from "../speech/timeline.ts";
import { mixIn, seconds, writeWav } from "../speech/pcm.ts";
import { closingJingle } from "../speech/jingle.ts";
import { toVtt } from "../speech/vtt.ts";
import { berichtsheft } from "./berichtsheft.ts";
import { HEIGHT, WIDTH, type Shot } from "./film.ts";
import { hotelAuenblick } from "./hotel.ts";
import { lernvideo } from "./lernvideo.ts";
import { tischlerei } from "./tischlerei.ts";

/** Renders the films into studio/seed/media/video; arguments: names, none means all. */
const RATE = 20;
const LEAD = 0.7;

const shotsOf: Record<string, Shot[]> = {
  "lernvideo-smartphone": lernvideo,
  berichtsheft,
  "portraet-tischlerei-niemann": tischlerei,
  "portraet-hotel-auenblick": hotelAuenblick,
};

/** The frame at `now`: the chapter's shot, and the pulse line that grows with the film. */
function frame(shots: Shot[], { chapters }: Timeline, now: number, length: number): Svg {
  const index = Math.max(
    0,
    chapters.findLastIndex(({ start }) => start - 0.3 <= now),
  );
  const begin = index === 0 ? 0 : (chapters[index]?.start ?? 0) - 0.3;
  const end = (chapters[index + 1]?.start ?? length + 0.3) - 0.3;
  const picture =
    shots[index]?.({ share: (now - begin) / (end - begin), second: now - begin }) ?? "";
  const progress = clip(
    rect(0, 640, (WIDTH * now) / length, 80, "#000000"),
    pulse({
      from: -10,
      to: WIDTH + 10,
      y: 704,
      beats: [1180],
      colour: c.coral,
      height: 42,
      width: 7,
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${picture}${progress}</svg>`;
}

async function renderFilm(script: Script, folder: string): Promise<void> {
  const timeline = await recordTimeline(script, {
    ...{ lead: LEAD, tail: 2, chapterPause: 0.5, dialogue: false, folder },
  });
  const length = seconds(timeline.signal);
  mixIn(timeline.signal, closingJingle(), length - 2.5, 0.5);
  const wav = join(folder, "narration.wav");
  await writeWav(wav, timeline.signal);
  const film = mediaPath(`video/${script.file}.mp4`);
  const encoder = spawn("ffmpeg", [
    ...["-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", `${WIDTH}x${HEIGHT}`],
    ...["-r", String(RATE), "-i", "-", "-i", wav, "-af", "loudnorm=I=-17:TP=-1.5:LRA=9"],
    ...["-c:v", "libx264", "-preset", "slow", "-crf", "25", "-tune", "animation"],
    ...["-pix_fmt", "yuv420p", "-profile:v", "high", "-c:a", "aac", "-b:a", "56k", "-ac", "1"],
    ...["-ar", "32000", "-movflags", "+faststart", "-shortest", film],
  ]);
  encoder.stderr.pipe(process.stderr);
  for (let number = 0; number < length * RATE; number++) {
    const svg = frame(shotsOf[script.file] ?? [], timeline, number / RATE, length);
    const pixels = await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();
    if (!encoder.stdin.write(pixels)) await once(encoder.stdin, "drain");
  }
  encoder.stdin.end();
  await once(encoder, "close");
  await writeFile(mediaPath(`video/${script.file}.de.vtt`), toVtt(timeline.cues));
  durations[`${script.file}.mp4`] = lengthOf(film);
}

const folder = await mkdtemp(join(tmpdir(), "film-"));
const wanted = process.argv.slice(2);
for (const script of filmScripts)
  if (wanted.length === 0 || wanted.includes(script.file)) await renderFilm(script, folder);
await rm(folder, { recursive: true });
await writeRecord("durations.ts", durations);
