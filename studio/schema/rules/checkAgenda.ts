import type { RuleResult } from "./ruleResult.ts";

export interface AgendaItemValue {
  _key: string;
  /** Time of day, HH:MM. */
  time?: string;
}

/** The items of a programme follow each other in time. */
export function checkAgenda(items: readonly AgendaItemValue[] | undefined): RuleResult {
  let previous = "";
  for (const { _key, time } of items ?? []) {
    if (time === undefined || checkTimeOfDay(time) !== true) continue;
    if (time < previous) {
      return {
        message: `${time} Uhr liegt vor dem vorigen Programmpunkt (${previous} Uhr). Bitte die Reihenfolge oder die Uhrzeit ändern.`,
        path: [{ _key }, "time"],
      };
    }
    previous = time;
  }
  return true;
}

/** A time of day has two digits for the hour and two for the minute. */
export function checkTimeOfDay(time: string | undefined): RuleResult {
  if (time === undefined || time === "") return true;
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return true;
  return "Bitte die Uhrzeit als HH:MM angeben, zum Beispiel 09:30 oder 14:00.";
}
