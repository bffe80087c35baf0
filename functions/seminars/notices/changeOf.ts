import { isDated, type DatedSeminar } from "../registrationStanding.ts";
import type { Seminar } from "../seminarOf.ts";

/** What guests of a seminar were told last (a row of the table `seminars`). */
export interface ToldSeminar {
  id: string;
  start: Date;
  end: Date;
  /** As the content says it, or "undated": postponed, and no new time yet. */
  state: string;
  sequence: number;
}

/** What guests of a seminar are to be told. */
export type Change =
  | { type: "calledOff" }
  /** It has lost its time, and has no new one yet. */
  | { type: "postponed" }
  /** It has another time. */
  | { type: "moved"; seminar: DatedSeminar }
  /** It takes place after all, when it was to be at first. */
  | { type: "revived"; seminar: DatedSeminar };

/** What has changed since guests were told of a seminar; undefined where they know all there is. */
export function changeOf(told: ToldSeminar, seminar: Seminar, now: Date): Change | undefined {
  if (seminar.state === "cancelled") {
    return told.state === "cancelled" ? undefined : { type: "calledOff" };
  }
  if (!isDated(seminar)) return told.state === "undated" ? undefined : { type: "postponed" };
  const { start, end } = seminar.when;
  // Whoever corrects the date of what is over does not mean to write to anybody.
  if (start <= now) return undefined;
  if (start.getTime() !== told.start.getTime() || end.getTime() !== told.end.getTime()) {
    return { type: "moved", seminar };
  }
  const wasOff = told.state === "cancelled" || told.state === "undated";
  return wasOff ? { type: "revived", seminar } : undefined;
}
