import { chapterMark } from "./jingle.ts";
import { mixIn, RATE, seconds } from "./pcm.ts";
import type { Script } from "./script.ts";
import { synthesise } from "./synthesise.ts";
import { voices } from "./voices.ts";
import type { Cue } from "./vtt.ts";

export interface Timeline {
  /** The mixed recording. */
  signal: Float32Array;
  cues: Cue[];
  /** Second at which each chapter begins. */
  chapters: { start: number; title: string }[];
}

export interface TimelineOptions {
  /** Seconds before the first word. */
  lead: number;
  /** Seconds after the last word. */
  tail: number;
  /** Seconds between chapters. */
  chapterPause: number;
  /** Whether a quiet sound marks a new chapter, and captions name who speaks. */
  dialogue: boolean;
  folder: string;
}

const SENTENCE_PAUSE = 0.26;
const TURN_PAUSE = 0.42;

/** Speaks a script sentence by sentence and notes when each one sounds. */
export async function recordTimeline(script: Script, options: TimelineOptions): Promise<Timeline> {
  const parts: { signal: Float32Array; start: number }[] = [];
  const cues: Cue[] = [];
  const chapters: Timeline["chapters"] = [];
  let now = options.lead;
  for (const [index, chapter] of script.chapters.entries()) {
    if (index > 0) {
      if (options.dialogue) parts.push({ signal: chapterMark(), start: now });
      now += options.chapterPause;
    }
    chapters.push({ start: index === 0 ? 0 : now, title: chapter.title });
    for (const turn of chapter.turns) {
      for (const sentence of sentencesOf(turn.text)) {
        const signal = await synthesise(sentence, turn.speaker, options.folder);
        const end = now + seconds(signal);
        parts.push({ signal, start: now });
        const cue = { start: now, end, text: sentence };
        cues.push(options.dialogue ? { ...cue, voice: voices[turn.speaker].name } : cue);
        now = end + SENTENCE_PAUSE;
      }
      now += TURN_PAUSE - SENTENCE_PAUSE;
    }
  }
  const whole = new Float32Array(Math.ceil((now + options.tail) * RATE));
  for (const { signal, start } of parts) mixIn(whole, signal, start);
  return { signal: whole, cues, chapters };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]) (?=[A-ZÄÖÜ])/);
}
