export interface Cue {
  start: number;
  end: number;
  text: string;
  /** Name of the speaker, where it belongs into the captions. */
  voice?: string;
}

/** 75.5 → "01:15.500". */
function timestamp(second: number): string {
  const thousandths = Math.round(second * 1000);
  const part = (value: number, width: number) => String(value).padStart(width, "0");
  return `${part(Math.floor(thousandths / 60_000), 2)}:${part(Math.floor(thousandths / 1000) % 60, 2)}.${part(thousandths % 1000, 3)}`;
}

/** Captions as WebVTT. */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, end, text, voice }, index) => {
    const line = voice === undefined ? text : `<v ${voice}>${text}`;
    return `${index + 1}\n${timestamp(start)} --> ${timestamp(end)}\n${line}\n`;
  });
  return `WEBVTT\n\n${blocks.join("\n")}`;
}
