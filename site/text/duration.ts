/** Seconds as "0:45", "12:05" or "1:02:05", as players show them. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const tail = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

/** Seconds in words: "45 Sekunden", "1 Minute", "24 Minuten", "1 Std. 5 Min.". */
export function durationInWords(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)}\u00a0Sekunden`;
  const minutes = Math.round(seconds / 60);
  if (minutes === 1) return "1\u00a0Minute";
  if (minutes < 60) return `${minutes}\u00a0Minuten`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}\u00a0Std.`;
  return rest === 0 ? hours : `${hours} ${rest}\u00a0Min.`;
}

/** Seconds as an ISO 8601 duration for `<time datetime>`: "PT1M30S". */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}
