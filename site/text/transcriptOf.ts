/** A passage of a transcript: when it starts, and what is said, by whom where the file tells. */
export interface TranscriptPassage {
  seconds: number;
  speaker: string | undefined;
  text: string;
}

const TIMING = /^(?:(\d+):)?(\d{2}):(\d{2})[.,](\d{3})\s+-->\s/;
const VOICE = /^<v(?:\.[^ >]*)?\s+([^>]+)>/;

/**
 * What is said in a WebVTT file. Cues that follow one another by the same speaker become one
 * passage; notes, styles, settings and tags are left out. A text that is no WebVTT gives [].
 */
export function transcriptOf(vtt: string): TranscriptPassage[] {
  const blocks = vtt
    .replaceAll("\r\n", "\n")
    .replace(/^\ufeff/, "")
    .split(/\n{2,}/);
  if (!blocks[0]?.startsWith("WEBVTT")) return [];
  return joinSpeakers(blocks.flatMap((block) => passageOf(block) ?? []));
}

function passageOf(block: string): TranscriptPassage | undefined {
  const lines = block.split("\n");
  const timingLine = lines.findIndex((line) => TIMING.test(line));
  const [, hours, minutes, seconds] = TIMING.exec(lines[timingLine] ?? "") ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  const raw = lines
    .slice(timingLine + 1)
    .join(" ")
    .trim();
  const text = raw
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .trim();
  if (text === "") return undefined;
  return {
    seconds: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds),
    speaker: VOICE.exec(raw)?.[1]?.trim(),
    text,
  };
}

function joinSpeakers(passages: TranscriptPassage[]): TranscriptPassage[] {
  const joined: TranscriptPassage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last !== undefined && last.speaker === passage.speaker && last.text.length < 400) {
      last.text = `${last.text} ${passage.text}`;
    } else {
      joined.push({ ...passage });
    }
  }
  return joined;
}
