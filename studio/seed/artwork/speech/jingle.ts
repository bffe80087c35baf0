import { fadeOut, mixIn, RATE, silence } from "./pcm.ts";

/** A struck wooden bar. */
function bar(frequency: number, length: number): Float32Array {
  return silence(length).map((_, index) => {
    const t = index / RATE;
    const strike = Math.min(1, t * 400);
    return (
      strike *
      (Math.sin(2 * Math.PI * frequency * t) * Math.exp(-3.2 * t) +
        0.32 * Math.sin(2 * Math.PI * frequency * 3.98 * t) * Math.exp(-11 * t) +
        0.1 * Math.sin(2 * Math.PI * frequency * 9.1 * t) * Math.exp(-26 * t))
    );
  });
}

/** A soft beat of the heart. */
function heartbeat(): Float32Array {
  return silence(0.4).map((_, index) => {
    const t = index / RATE;
    return Math.sin(2 * Math.PI * (52 * t + 3.2 * (1 - Math.exp(-18 * t)))) * Math.exp(-11 * t);
  });
}

/** A chord that swells and dies away. */
function pad(frequencies: number[], length: number): Float32Array {
  return silence(length).map((_, index) => {
    const t = index / RATE;
    const swell = Math.sin((Math.PI * t) / length) ** 1.4;
    return (
      swell *
      frequencies.reduce(
        (sum, f, voice) =>
          sum +
          Math.sin(2 * Math.PI * f * t + 0.6 * Math.sin(2 * Math.PI * (0.21 + voice * 0.05) * t)) /
            frequencies.length,
        0,
      )
    );
  });
}

/** [second, frequency, loudness] of each strike: the line of a heartbeat, told as a melody. */
const MELODY: [number, number, number][] = [
  [0.0, 293.66, 0.5],
  [0.24, 293.66, 0.4],
  [0.48, 440.0, 0.55],
  [0.6, 587.33, 0.75],
  [0.72, 369.99, 0.6],
  [0.96, 440.0, 0.5],
  [1.44, 493.88, 0.5],
  [1.56, 659.26, 0.7],
  [1.68, 440.0, 0.5],
  [1.92, 587.33, 0.6],
];

/** The show's opening, 4.2 s. */
export function openingJingle(): Float32Array {
  const signal = silence(4.2);
  mixIn(signal, pad([146.83, 220, 293.66, 369.99], 4.2), 0, 0.2);
  for (const beat of [0, 0.22, 0.96, 1.18, 1.92, 2.14]) mixIn(signal, heartbeat(), beat, 0.5);
  for (const [start, frequency, gain] of MELODY)
    mixIn(signal, bar(frequency, 1.6), start, gain * 0.42);
  return fadeOut(signal, 1.4);
}

/** The show's closing, 2.6 s. */
export function closingJingle(): Float32Array {
  const signal = silence(2.6);
  mixIn(signal, pad([146.83, 220, 293.66], 2.6), 0, 0.16);
  for (const beat of [0, 0.22]) mixIn(signal, heartbeat(), beat, 0.45);
  for (const [start, frequency, gain] of MELODY.slice(3, 6))
    mixIn(signal, bar(frequency, 1.6), start - 0.6, gain * 0.38);
  return fadeOut(signal, 1.2);
}

/** Two quiet strikes between chapters, 0.9 s. */
export function chapterMark(): Float32Array {
  const signal = silence(0.9);
  mixIn(signal, bar(440, 0.8), 0.05, 0.16);
  mixIn(signal, bar(587.33, 0.8), 0.17, 0.16);
  return fadeOut(signal, 0.4);
}

/** The sound of a plane: noise that follows the stroke; `chatter` makes it rattle. */
export function planeStroke(length: number, chatter: boolean): Float32Array {
  let seed = 17;
  let low = 0;
  return silence(length).map((_, index) => {
    const t = index / RATE;
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const noise = seed / 1_073_741_824 - 1;
    low += (noise - low) * (chatter ? 0.18 : 0.42);
    const stroke = Math.sin((Math.PI * t) / length) ** 0.6;
    const rattle = chatter ? 0.35 + 0.65 * Math.max(0, Math.sin(2 * Math.PI * 23 * t)) : 1;
    const ring = chatter ? 0 : 0.06 * Math.sin(2 * Math.PI * (1_150 + 90 * t) * t);
    return stroke * rattle * (low * 0.5 + ring);
  });
}
