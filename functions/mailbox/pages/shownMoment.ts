import { BERLIN } from "../../../common/berlinTime.ts";

const format = new Intl.DateTimeFormat("de-DE", {
  timeZone: BERLIN,
  dateStyle: "medium",
  timeStyle: "medium",
});

/** A moment as people read it. */
export function shownMoment(iso: string): string {
  return format.format(new Date(iso));
}
