/** As many mails as the provider takes in one request. */
export const MAILS_A_BATCH = 100;
/**
 * Milliseconds between requests: five a second, and some more so that none comes too early. Having
 * come too early costs a second of waiting, which is what 60 requests lose by the difference.
 */
export const PACE = 216;
/** Milliseconds after which an attempt that says nothing is taken for dead. */
export const LEASE = 20_000;
/** Milliseconds that a request may take; well within the lease. */
export const REQUEST_TIMEOUT = 12_000;
/** Attempts after which a batch or a mail is given up; with the waits between, about 20 hours. */
export const MOST_ATTEMPTS = 12;
/** The provider remembers a key for 24 hours. After that, the same request would be a second mail. */
export const KEY_LIFE = 23 * 3_600_000;

const SHORTEST_WAIT = 20_000;
const LONGEST_WAIT = 3 * 3_600_000;

/**
 * Milliseconds to wait after the `attempts`-th attempt: three times as long each time up to three
 * hours, half as long to half as long again by chance. `random` is from 0 to 1.
 */
export function backOff(attempts: number, random: number): number {
  const wait = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 3 ** (attempts - 1));
  return Math.round(wait * (0.5 + random));
}
