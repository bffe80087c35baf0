import { formatSeconds } from "../format/formatSeconds.ts";
import type { RuleResult } from "./ruleResult.ts";

export interface ChapterValue {
  _key: string;
  /** Seconds from the episode's beginning. */
  start?: number;
  title?: string;
}

/** Chapters follow each other and begin inside the episode. Durations are in seconds. */
export function checkChapters(
  chapters: readonly ChapterValue[] | undefined,
  duration: number | undefined,
): RuleResult {
  let previous = -1;
  for (const { _key, start, title } of chapters ?? []) {
    if (start === undefined) continue;
    const name = title === undefined ? "Dieses Kapitel" : `„${title}“`;
    const path = [{ _key }, "start"];
    if (start <= previous) {
      return {
        message: `${name} beginnt nicht nach dem vorigen Kapitel (${formatSeconds(previous)}). Bitte die Zeiten aufsteigend eintragen.`,
        path,
      };
    }
    if (duration !== undefined && start >= duration) {
      return {
        message: `${name} beginnt bei ${formatSeconds(start)}, die Folge dauert aber nur ${formatSeconds(duration)}. Bitte die Zeit prüfen.`,
        path,
      };
    }
    previous = start;
  }
  return true;
}
