import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The path of a file in studio/seed/media. */
export const mediaPath = (name: string): string =>
  fileURLToPath(new URL(`../../media/${name}`, import.meta.url));

/** Seconds of a finished audio or video file. */
export function lengthOf(path: string): number {
  const answer = execFileSync("ffprobe", [
    ...["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path],
  ]);
  return Math.round(Number(answer.toString().trim()));
}

/** Encodes a WAV file as a quiet mono MP3 at speech loudness. */
export function encodeMp3(wav: string, mp3: string, title: string): void {
  execFileSync("ffmpeg", [
    ...["-v", "error", "-y", "-i", wav, "-af", "loudnorm=I=-17:TP=-1.5:LRA=9", "-ar", "32000"],
    ...["-ac", "1", "-b:a", "48k", "-metadata", `title=${title}`],
    ...["-metadata", "artist=Ausbildung am Puls der Zeit (Beispiel)", mp3],
  ]);
}

/** Replaces the entries of the exported record in a generated file and keeps the rest. */
export async function writeRecord(name: string, entries: Record<string, unknown>): Promise<void> {
  const path = mediaPath(name);
  const source = await readFile(path, "utf8");
  const start = source.indexOf("= {") + 2;
  const end = source.indexOf("\n};", start) + 2;
  const body = JSON.stringify(entries, null, 2);
  await writeFile(path, source.slice(0, start) + body + source.slice(end));
}
