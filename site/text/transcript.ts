/** One caption of a transcript file: from when to when, in seconds, who says what. */
export interface TranscriptCue {
  start: number;
  end: number;
  speaker: string | undefined;
  text: string;
}

/** A passage of a transcript: when it starts, and what is said, by whom where the file tells. */
export interface TranscriptPassage {
  /** Whole seconds from the beginning. */
  seconds: number;
  speaker: string | undefined;
  text: string;
  /** Its parts, each with its start in seconds. */
  cues: readonly { start: number; text: string }[];
}

const STAMP = String.raw`(?:(\d+):)?(\d{2}):(\d{2}[.,]\d{3})`;
const TIMING = new RegExp(String.raw`^${STAMP}\s+-->\s+${STAMP}`);
const VOICE = /^<v(?:\.[^ >]*)?\s+([^>]+)>/;
/** Longer turns of one speaker are parted, at a caption's end. */
const PASSAGE_LENGTH = 400;

/**
 * What is said in a WebVTT file, caption by caption. Notes, styles, settings and tags are left out.
 * A text that is no WebVTT gives [].
 */
export function transcriptCues(vtt: string): TranscriptCue[] {
  const blocks = vtt
    .replaceAll("\r\n", "\n")
    .replace(/^\ufeff/, "")
    .split(/\n{2,}/);
  if (!blocks[0]?.startsWith("WEBVTT")) return [];
  return blocks.flatMap((block) => cueOf(block) ?? []);
}

/** The passages of captions: those that follow one another by the same speaker, joined. */
export function transcriptPassages(cues: readonly TranscriptCue[]): TranscriptPassage[] {
  const passages: (TranscriptPassage & { cues: { start: number; text: string }[] })[] = [];
  for (const { start, speaker, text } of cues) {
    const last = passages.at(-1);
    if (last !== undefined && last.speaker === speaker && last.text.length < PASSAGE_LENGTH) {
      last.text = `${last.text} ${text}`;
      last.cues.push({ start, text });
    } else {
      passages.push({ seconds: Math.floor(start), speaker, text, cues: [{ start, text }] });
    }
  }
  return passages;
}

function cueOf(block: string): TranscriptCue | undefined {
  const lines = block.split("\n");
  const timingLine = lines.findIndex((line) => TIMING.test(line));
  const stamps = TIMING.exec(lines[timingLine] ?? "");
  if (stamps === null) return undefined;
  const raw = lines
    .slice(timingLine + 1)
    .join(" ")
    .trim();
  const text = raw
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&")
    .trim();
  if (text === "") return undefined;
  return {
    start: secondsOf(stamps.slice(1, 4)),
    end: secondsOf(stamps.slice(4, 7)),
    speaker: VOICE.exec(raw)?.[1]?.trim(),
    text,
  };
}

function secondsOf([hours = "0", minutes = "0", seconds = "0"]: (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}
