import type { Seminar } from "./seminarOf.ts";

/** Whether one can register for a seminar with us, and if not, why. */
export type RegistrationStanding =
  { type: "open"; seminar: DatedSeminar } | { type: "impossible"; reason: Impossible };

/** Why something about a registration cannot be done; each has words of its own on the site. */
export type Impossible =
  /** There is no such seminar, or not any more. */
  | "unknown"
  | "cancelled"
  /** It has begun. */
  | "over"
  /** The editors say that it is full, and take no waiting list. */
  | "full"
  | "undated"
  /** Registration was never opened, or its deadline has passed. */
  | "closed"
  | "elsewhere"
  /** The content API does not answer. */
  | "unreachable"
  /** The link in the mail is unknown or too old. */
  | "badLink"
  /** The place that was offered has gone to somebody else. */
  | "offerOver";

/** A seminar that has a date. */
export type DatedSeminar = Seminar & { when: { start: Date; end: Date } };

export function isDated(seminar: Seminar): seminar is DatedSeminar {
  return seminar.when !== undefined;
}

/** Whether a registration for `seminar` can be taken at `now`. */
export function registrationStanding(
  seminar: Seminar | undefined,
  now: Date,
): RegistrationStanding {
  const impossible = (reason: Impossible) => ({ type: "impossible", reason }) as const;
  if (seminar === undefined) return impossible("unknown");
  if (seminar.state === "cancelled") return impossible("cancelled");
  if (!isDated(seminar)) return impossible("undated");
  const { when, state, registration } = seminar;
  if (when.start <= now) return impossible("over");
  if (registration.isElsewhere) return impossible("elsewhere");
  if (state === "full") return impossible("full");
  const isPastDeadline = registration.deadline !== undefined && registration.deadline <= now;
  if (!registration.isOpen || isPastDeadline) return impossible("closed");
  return { type: "open", seminar };
}
