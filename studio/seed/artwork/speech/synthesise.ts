import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { RATE, readWav } from "./pcm.ts";
import type { Speaker } from "./script.ts";
import { pronounced, voices } from "./voices.ts";

/** Speaks one sentence with SVOX Pico, as `speaker`; PICO2WAVE names the program. */
export async function synthesise(
  sentence: string,
  speaker: Speaker,
  folder: string,
): Promise<Float32Array> {
  const { pitch, tempo, size } = voices[speaker];
  const raw = join(folder, "raw.wav");
  const cooked = join(folder, "cooked.wav");
  const marked = `<pitch level='${pitch}'><speed level='${Math.round(tempo / size)}'>${pronounced(sentence)}</speed></pitch>`;
  execFileSync(process.env["PICO2WAVE"] ?? "pico2wave", ["-l", "de-DE", "-w", raw, marked]);
  const trim = [
    "silence",
    "1",
    "0.02",
    "0.4%",
    "reverse",
    "silence",
    "1",
    "0.02",
    "0.4%",
    "reverse",
  ];
  const tone = [
    "highpass",
    "75",
    "equalizer",
    "220",
    "1q",
    "1.5",
    "equalizer",
    "3200",
    "1q",
    "2.5",
  ];
  const room = [
    "compand",
    "0.01,0.2",
    "-60,-60,-30,-20,-12,-11,0,-8",
    "-3",
    "reverb",
    "6",
    "40",
    "18",
  ];
  execFileSync("sox", [
    ...["-G", raw, "-r", String(RATE), "-b", "16", "-c", "1", cooked],
    ...["speed", String(size), ...trim, ...tone, ...room, "pad", "0.02", "0.06"],
  ]);
  return readWav(cooked);
}
