import { readField, readNumber, readText } from "../fields/readSibling.ts";
import { formatSeconds } from "../format/formatSeconds.ts";
import type { RuleResult } from "./ruleResult.ts";

export interface StepValue {
  _key: string;
  title?: string;
  /** Seconds from the film's beginning. */
  videoStart?: number;
}

/** Steps name a moment only of a film that there is, and one before its end. `film` is a videoClip. */
export function checkVideoStarts(
  steps: readonly StepValue[] | undefined,
  film: unknown,
): RuleResult {
  const hasFilm =
    readField(film, "file") !== undefined || readText(film, "externalUrl") !== undefined;
  const duration = readNumber(film, "duration");
  for (const { _key, title, videoStart } of steps ?? []) {
    if (videoStart === undefined) continue;
    const name = title === undefined ? "Dieser Schritt" : `„${title}“`;
    const path = [{ _key }, "videoStart"];
    if (!hasFilm) {
      return {
        message: `${name} nennt eine Stelle im Film, aber das Tutorial hat kein Video. Bitte ein Video hinzufügen oder die Stelle leeren.`,
        path,
      };
    }
    if (duration !== undefined && videoStart >= duration) {
      return {
        message: `${name} beginnt bei ${formatSeconds(videoStart)}, der Film dauert aber nur ${formatSeconds(duration)}. Bitte die Zeit prüfen.`,
        path,
      };
    }
  }
  return true;
}
