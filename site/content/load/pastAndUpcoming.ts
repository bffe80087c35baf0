import type { SeminarTeaser } from "../view/Teaser.ts";

/**
 * Seminars parted at the present: what is to come in order, then what was, latest first. One without
 * a date is still to come.
 */
export function pastAndUpcoming(seminars: readonly SeminarTeaser[]): {
  upcoming: SeminarTeaser[];
  past: SeminarTeaser[];
} {
  return {
    upcoming: seminars.filter(({ when }) => when?.isPast !== true),
    past: seminars.filter(({ when }) => when?.isPast === true).toReversed(),
  };
}
