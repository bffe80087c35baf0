/** From when the versions of an event are counted. */
const EPOCH = Date.parse("2020-01-01T00:00:00Z");

/**
 * The version of an event (RFC 5545, SEQUENCE): seconds from a fixed day to its last change. It
 * grows with every change by itself, and fits into the 32 bits that calendars give it until 2088.
 */
export function sequenceOf(modified: Date): number {
  return Math.max(0, Math.floor((modified.getTime() - EPOCH) / 1000));
}

/** When the change was that gave an event its version. */
export function modifiedIn(sequence: number): Date {
  return new Date(EPOCH + sequence * 1000);
}
