/** What a link in a mail is good for. */
export type TokenPurpose =
  /** Confirms a newsletter signup. */
  | "newsletter.confirm"
  /** Preferences, data, deletion. */
  | "newsletter.manage"
  /** Unsubscribes, and nothing else: it stands in every newsletter. */
  | "newsletter.unsubscribe"
  /** Changes or cancels a registration, or takes up a place that is offered. */
  | "registration.manage";

const A_DAY = 86_400_000;

/** Milliseconds that a link stays good. */
export const TOKEN_LIFE: Readonly<Record<TokenPurpose, number>> = {
  "newsletter.confirm": 7 * A_DAY,
  "newsletter.manage": 30 * A_DAY,
  "newsletter.unsubscribe": 400 * A_DAY,
  "registration.manage": 400 * A_DAY,
};
