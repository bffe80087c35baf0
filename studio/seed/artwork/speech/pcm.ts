import { readFile, writeFile } from "node:fs/promises";

/** Samples per second of everything that is mixed here. */
export const RATE = 32_000;

/** Seconds of a mono signal. */
export const seconds = (signal: Float32Array): number => signal.length / RATE;

export const silence = (length: number): Float32Array =>
  new Float32Array(Math.round(length * RATE));

/** Reads a mono 16-bit WAV file at RATE. */
export async function readWav(path: string): Promise<Float32Array> {
  const bytes = await readFile(path);
  const data = bytes.indexOf("data", 12, "latin1") + 8;
  if (data < 20) throw new Error(`${path} is no WAV file`);
  return Float32Array.from(
    { length: (bytes.length - data) >> 1 },
    (_, index) => bytes.readInt16LE(data + index * 2) / 32_768,
  );
}

/** Writes a mono 16-bit WAV file at RATE; louder than 1 is limited. */
export async function writeWav(path: string, signal: Float32Array): Promise<void> {
  const bytes = Buffer.alloc(44 + signal.length * 2);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + signal.length * 2, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((value, index) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + index * 2);
  });
  await writeFile(path, bytes);
}

/** Adds `part` to `whole` from `start` seconds on; what does not fit is cut. */
export function mixIn(whole: Float32Array, part: Float32Array, start: number, gain = 1): void {
  const offset = Math.round(start * RATE);
  part.forEach((value, index) => {
    const at = offset + index;
    if (at < whole.length) whole[at] = (whole[at] ?? 0) + value * gain;
  });
}

/** Fades the last `length` seconds out, in place. */
export function fadeOut(signal: Float32Array, length: number): Float32Array {
  const from = signal.length - Math.round(length * RATE);
  for (let i = Math.max(0, from); i < signal.length; i++) {
    signal[i] = (signal[i] ?? 0) * ((signal.length - i) / (signal.length - from)) ** 1.5;
  }
  return signal;
}
