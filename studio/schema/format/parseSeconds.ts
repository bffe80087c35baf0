const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/;

/** Seconds for what an editor types: "45", "12:05" or "1:02:03"; undefined for anything else. */
export function parseSeconds(text: string): number | undefined {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) return Number(typed);
  const [match, hours, minutes, seconds] = CLOCK.exec(typed) ?? [];
  if (match === undefined) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}
