import { berlinDay, berlinMoment } from "../../../common/berlinTime.ts";
import type { Results } from "../results.ts";
import type { AgendaItem } from "../view/pages.ts";
import type { SeminarMoments } from "../../../common/seminarMoments.ts";
import { optionalWords } from "./words.ts";

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The programme of a seminar. A time of day means that time on the seminar's day; where there is no
 * such day, or more than one, it stays a time of day. Items without a title are left out.
 */
export function toAgenda(
  items: Results["seminar"]["agenda"],
  { begins, ends }: SeminarMoments,
): AgendaItem[] {
  const days = new Set([begins, ends].flatMap((moment) => (moment ? berlinDay(moment) : [])));
  const [day] = days.size === 1 ? days : [];
  const machineTime = (time: string) => {
    if (!TIME_OF_DAY.test(time)) return undefined;
    return day === undefined ? time : berlinMoment(day, time).toISOString();
  };
  return (items ?? []).flatMap(({ time = "", title, note }) => {
    const name = optionalWords(title);
    return name === undefined
      ? []
      : { time, machineTime: machineTime(time), title: name, note: optionalWords(note) };
  });
}
