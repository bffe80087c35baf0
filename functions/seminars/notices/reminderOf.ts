const AN_HOUR = 3_600_000;

/** A reminder that is due. */
export interface Reminder {
  lead: "day" | "hour";
  /** Who has registered, or heard of a change, after this has the same in a mail that is newer. */
  toldBefore: Date;
}

const HOURS = {
  day: { from: 24, until: 3, quiet: 3 },
  hour: { from: 1, until: 0, quiet: 1 },
} as const;

/** The reminder that is due before a seminar which begins at `start`; a late one is better than none. */
export function reminderOf(start: Date, now: Date): Reminder | undefined {
  const left = (start.getTime() - now.getTime()) / AN_HOUR;
  const lead = (["day", "hour"] as const).find(
    (name) => left <= HOURS[name].from && left > HOURS[name].until,
  );
  if (lead === undefined) return undefined;
  const { from, quiet } = HOURS[lead];
  return { lead, toldBefore: new Date(start.getTime() - (from + quiet) * AN_HOUR) };
}
